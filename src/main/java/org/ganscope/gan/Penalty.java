package org.ganscope.gan;

import org.ganscope.config.Changes;
import org.ganscope.config.Choice;
import org.ganscope.config.Field;
import org.ganscope.config.Rules;

/** What keeps a game in balance beside its loss: terms that are added, noise, limits. */
public sealed interface Penalty
        permits Penalty.R1,
                Penalty.R2,
                Penalty.WganGp,
                Penalty.OneSidedGp,
                Dragan,
                Penalty.WeightClipping,
                InstanceNoise,
                Penalty.FeatureMatching,
                Penalty.HistoricalAveraging,
                Penalty.Consensus {

    /**
     * {@return whether it is about the slope of D(x), and so needs a D that sees single samples}
     */
    default boolean limitsSlope() {
        return switch (this) {
            case R1 _, R2 _, WganGp _, OneSidedGp _, Dragan _ -> true;
            case WeightClipping _,
                    InstanceNoise _,
                    FeatureMatching _,
                    HistoricalAveraging _,
                    Consensus _ ->
                    false;
        };
    }

    /**
     * weight / 2 times the mean of |grad D(x)|^2 over real x (Mescheder et al. 2018, equation 9).
     */
    @Choice(
            name = "r1",
            label = "R1",
            meaning = "Flattens D at the real samples, so that the game comes to rest.")
    record R1(
            @Field(
                            label = "Weight",
                            meaning = "How strongly D's slope at real samples costs it.",
                            byDefault = "1",
                            min = 0,
                            max = 10_000,
                            changes = Changes.LIVE)
                    double weight)
            implements Penalty {
        public R1 {
            Rules.check(R1.class, weight);
        }
    }

    /**
     * weight / 2 times the mean of |grad D(x)|^2 over generated x (Mescheder et al. 2018, section
     * 4.1).
     */
    @Choice(name = "r2", label = "R2", meaning = "Flattens D at the generated samples.")
    record R2(
            @Field(
                            label = "Weight",
                            meaning = "How strongly D's slope at generated samples costs it.",
                            byDefault = "1",
                            min = 0,
                            max = 10_000,
                            changes = Changes.LIVE)
                    double weight)
            implements Penalty {
        public R2 {
            Rules.check(R2.class, weight);
        }
    }

    /**
     * weight times the mean of (|grad D(x)| - 1)^2 over x between real and generated samples
     * (Gulrajani et al. 2017, equation 3).
     */
    @Choice(
            name = "wganGp",
            label = "WGAN-GP",
            meaning = "Holds D's slope at 1 between real and generated samples.")
    record WganGp(
            @Field(
                            label = "Weight",
                            meaning = "How strongly a slope other than 1 costs D.",
                            byDefault = "10",
                            min = 0,
                            max = 10_000,
                            changes = Changes.LIVE)
                    double weight)
            implements Penalty {
        public WganGp {
            Rules.check(WganGp.class, weight);
        }
    }

    /** The same, where only slopes above 1 cost (Petzka et al. 2018, equation 8). */
    @Choice(
            name = "oneSidedGp",
            label = "WGAN-GP, one-sided",
            meaning = "Holds D's slope below 1 between real and generated samples.")
    record OneSidedGp(
            @Field(
                            label = "Weight",
                            meaning = "How strongly a slope above 1 costs D.",
                            byDefault = "10",
                            min = 0,
                            max = 10_000,
                            changes = Changes.LIVE)
                    double weight)
            implements Penalty {
        public OneSidedGp {
            Rules.check(OneSidedGp.class, weight);
        }
    }

    /**
     * Each of D's weights and biases is clamped to [-limit, limit] after its update (Arjovsky et
     * al. 2017, algorithm 1).
     */
    @Choice(
            name = "weightClipping",
            label = "Weight clipping",
            meaning = "Cuts D's weights off after each update: the crudest way to keep it gentle.")
    record WeightClipping(
            @Field(
                            label = "Limit",
                            meaning = "The largest weight that D may have.",
                            byDefault = "0.01",
                            min = 0,
                            aboveMin = true,
                            max = 1000,
                            changes = Changes.LIVE)
                    double limit)
            implements Penalty {
        public WeightClipping {
            Rules.check(WeightClipping.class, limit);
        }
    }

    /**
     * weight times |E h(x) - E h(G(z))|^2 is added to the generator's loss, with h the input of D's
     * last layer (Salimans et al. 2016, section 3.1).
     */
    @Choice(
            name = "featureMatching",
            label = "Feature matching",
            meaning = "G is to match the averages of what D's last hidden layer sees.")
    record FeatureMatching(
            @Field(
                            label = "Weight",
                            meaning = "How strongly G wants the averages to match.",
                            byDefault = "1",
                            min = 0,
                            max = 10_000,
                            changes = Changes.LIVE)
                    double weight,
            @Field(
                            label = "Share of the loss",
                            meaning =
                                    "How much of its own loss G keeps: 0 matches features alone, as in the paper.",
                            byDefault = "0",
                            min = 0,
                            max = 1,
                            changes = Changes.LIVE)
                    double adversarial)
            implements Penalty {
        public FeatureMatching {
            Rules.check(FeatureMatching.class, weight, adversarial);
        }
    }

    /**
     * weight times |w - mean of all past w|^2 is added to each player's loss (Salimans et al. 2016,
     * section 3.3).
     */
    @Choice(
            name = "historicalAveraging",
            label = "Historical averaging",
            meaning =
                    "Pulls both players back to the average of their past weights; damps circling.")
    record HistoricalAveraging(
            @Field(
                            label = "Weight",
                            meaning = "How strongly a player is pulled back.",
                            byDefault = "1",
                            min = 0,
                            max = 10_000,
                            changes = Changes.LIVE)
                    double weight)
            implements Penalty {
        public HistoricalAveraging {
            Rules.check(HistoricalAveraging.class, weight);
        }
    }

    /**
     * Each player's gradient is that of its loss plus weight / 2 times |v|^2, with v both players'
     * gradients (Mescheder et al. 2017, algorithm 1).
     */
    @Choice(
            name = "consensus",
            label = "Consensus",
            meaning = "Both players are drawn to where neither has a gradient.")
    record Consensus(
            @Field(
                            label = "Weight",
                            meaning = "How strongly both players avoid gradients.",
                            byDefault = "1",
                            min = 0,
                            max = 10_000,
                            changes = Changes.LIVE)
                    double weight)
            implements Penalty {
        public Consensus {
            Rules.check(Consensus.class, weight);
        }
    }
}
