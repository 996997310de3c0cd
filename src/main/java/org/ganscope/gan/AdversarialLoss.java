package org.ganscope.gan;

import org.ganscope.autodiff.Node;
import org.ganscope.config.Changes;
import org.ganscope.config.Choice;
import org.ganscope.config.Faults;
import org.ganscope.config.Field;
import org.ganscope.config.Rules;

import java.util.OptionalDouble;

/** What generator and discriminator each minimise; all terms take logits, never probabilities. */
public sealed interface AdversarialLoss {

    /** Goodfellow et al. 2014, section 3: the generator maximises log D(G(z)). */
    @Choice(
            name = "nonSaturating",
            label = "Non-saturating",
            meaning = "The generator wants D to say 'real'; it learns even while D is winning.")
    record NonSaturating(
            @Field(
                            label = "Real label",
                            meaning = "What D is to say of real samples; 0.9 keeps it unsure.",
                            byDefault = "1",
                            min = 0,
                            aboveMin = true,
                            max = 1,
                            changes = Changes.LIVE)
                    double realLabel)
            implements AdversarialLoss {
        public NonSaturating {
            Rules.check(NonSaturating.class, realLabel);
        }

        /** Without smoothing. */
        public NonSaturating() {
            this(1);
        }
    }

    /** Goodfellow et al. 2014, equation 1: the generator minimises log(1 - D(G(z))). */
    @Choice(
            name = "minimax",
            label = "Minimax",
            meaning = "The generator wants D to be wrong; where D is sure, it hardly learns.")
    record Minimax(
            @Field(
                            label = "Real label",
                            meaning = "What D is to say of real samples; 0.9 keeps it unsure.",
                            byDefault = "1",
                            min = 0,
                            aboveMin = true,
                            max = 1,
                            changes = Changes.LIVE)
                    double realLabel)
            implements AdversarialLoss {
        public Minimax {
            Rules.check(Minimax.class, realLabel);
        }

        /** Without smoothing. */
        public Minimax() {
            this(1);
        }
    }

    /** Mao et al. 2017, equation 9, with their a, b and c, on D's raw output. */
    @Choice(
            name = "leastSquares",
            label = "Least squares",
            meaning = "D is to give each kind of sample a number; its gradient never saturates.")
    record LeastSquares(
            @Field(
                            label = "Fake label a",
                            meaning = "The number that D is to give to generated samples.",
                            byDefault = "0",
                            min = -10,
                            max = 10,
                            changes = Changes.LIVE)
                    double fakeLabel,
            @Field(
                            label = "Real label b",
                            meaning = "The number that D is to give to real samples.",
                            byDefault = "1",
                            min = -10,
                            max = 10,
                            changes = Changes.LIVE)
                    double realLabel,
            @Field(
                            label = "G's wish c",
                            meaning = "The number that the generator wants for its samples.",
                            byDefault = "1",
                            min = -10,
                            max = 10,
                            changes = Changes.LIVE)
                    double generatorLabel)
            implements AdversarialLoss {
        public LeastSquares {
            Faults faults = Rules.faults(LeastSquares.class, fakeLabel, realLabel, generatorLabel);
            faults.over("fakeLabel", "realLabel")
                    .at("realLabel")
                    .require(
                            realLabel != fakeLabel,
                            "must differ from the fake label, or D has nothing to tell",
                            realLabel);
            faults.throwIfAny();
        }
    }

    /** Arjovsky et al. 2017: the critic's margin; it needs a penalty or clipping. */
    @Choice(
            name = "wasserstein",
            label = "Wasserstein",
            meaning = "D is a slope to climb, not a judge; keep it gentle by a penalty.")
    record Wasserstein() implements AdversarialLoss {}

    /** Lim and Ye 2017, Miyato et al. 2018, equations 16 and 17. */
    @Choice(
            name = "hinge",
            label = "Hinge",
            meaning = "D learns only from samples within its margin of 1 on either side.")
    record Hinge() implements AdversarialLoss {}

    /** Jolicoeur-Martineau 2019, equations 8 and 9: each real sample against one fake. */
    @Choice(
            name = "relativistic",
            label = "Relativistic",
            meaning = "D tells which of a real and a generated sample is the real one.")
    record Relativistic() implements AdversarialLoss {}

    /** Jolicoeur-Martineau 2019, equations 10 and 11, the sum of both terms. */
    @Choice(
            name = "relativisticAverage",
            label = "Relativistic average",
            meaning = "D tells whether a sample looks more real than the other kind's average.")
    record RelativisticAverage() implements AdversarialLoss {}

    /**
     * {@return the discriminator's loss, [1, 1]: the sum of the means over real and fake}
     *
     * @param real logits of real samples, [1, batch]
     * @param fake logits of generated samples, [1, batch]
     */
    default Node discriminatorLoss(Node real, Node fake) {
        return switch (this) {
            case NonSaturating(double label) -> CrossEntropy.discriminatorLoss(label, real, fake);
            case Minimax(double label) -> CrossEntropy.discriminatorLoss(label, real, fake);
            case LeastSquares(double a, double b, double _) ->
                    halfSquare(real, b).plus(halfSquare(fake, a));
            case Wasserstein _ -> fake.mean().minus(real.mean());
            case Hinge _ -> hinge(real.negate()).plus(hinge(fake));
            case Relativistic _ -> fake.minus(real).softplus().mean();
            case RelativisticAverage _ ->
                    over(fake, real)
                            .softplus()
                            .mean()
                            .plus(over(real, fake).negate().softplus().mean());
        };
    }

    /**
     * {@return the generator's loss, [1, 1]}
     *
     * @param real logits of real samples, [1, batch]; heard only where {@link #comparesWithReal}
     * @param fake logits of generated samples, [1, batch]
     */
    default Node generatorLoss(Node real, Node fake) {
        return switch (this) {
            case NonSaturating _ -> fake.negate().softplus().mean();
            case Minimax _ -> fake.softplus().mean().negate();
            case LeastSquares(double _, double _, double c) -> halfSquare(fake, c);
            case Wasserstein _, Hinge _ -> fake.mean().negate();
            case Relativistic _ -> real.minus(fake).softplus().mean();
            case RelativisticAverage _ ->
                    over(real, fake)
                            .softplus()
                            .mean()
                            .plus(over(fake, real).negate().softplus().mean());
        };
    }

    private static Node halfSquare(Node logits, double label) {
        return logits.plus(-label).power(2).mean().times(0.5);
    }

    private static Node hinge(Node margins) {
        return margins.plus(1).leakyRelu(0).mean();
    }

    /** {@return by how much each logit lies above the others' mean} */
    private static Node over(Node logits, Node others) {
        return logits.minus(others.mean().broadcast(1, logits.columns()));
    }

    /** {@return whether the generator's loss depends on real samples} */
    default boolean comparesWithReal() {
        return this instanceof Relativistic || this instanceof RelativisticAverage;
    }

    /** {@return whether D's output, as charts draw it, is the probability of 'real'} */
    default boolean judgesByProbability() {
        return this instanceof NonSaturating || this instanceof Minimax;
    }

    /** {@return D's outputs as charts draw them: probabilities for cross-entropy, else raw} */
    default Node outputs(Node logits) {
        return judgesByProbability() ? logits.sigmoid() : logits;
    }

    /** {@return D's output as charts draw it: a probability for cross-entropy, else raw} */
    default double output(double logit) {
        return judgesByProbability() ? 1 / (1 + Math.exp(-logit)) : logit;
    }

    /** {@return the output, as charts draw it, of the best D where both densities are equal} */
    default OptionalDouble undecidedOutput() {
        return optimalOutput(1, 1);
    }

    /**
     * {@return the output, as charts draw it, of the best D; none where neither density has mass,
     * and none for losses whose best D has no closed form}
     *
     * @param p density of the data
     * @param generated density of the generator's samples
     */
    default OptionalDouble optimalOutput(double p, double generated) {
        if (p + generated <= 0) {
            return OptionalDouble.empty();
        }
        return switch (this) {
            case NonSaturating(double label) ->
                    OptionalDouble.of(CrossEntropy.optimalOutput(label, p, generated));
            case Minimax(double label) ->
                    OptionalDouble.of(CrossEntropy.optimalOutput(label, p, generated));
            case LeastSquares(double a, double b, double _) ->
                    OptionalDouble.of((b * p + a * generated) / (p + generated));
            case Hinge _ -> OptionalDouble.of(Math.signum(p - generated));
            case Wasserstein _, Relativistic _, RelativisticAverage _ -> OptionalDouble.empty();
        };
    }
}
