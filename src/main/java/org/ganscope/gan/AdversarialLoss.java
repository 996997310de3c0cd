package org.ganscope.gan;

import org.ganscope.autodiff.Node;
import org.ganscope.config.Choice;

import java.util.OptionalDouble;

/** What generator and discriminator each minimise; all terms take logits, never probabilities. */
public sealed interface AdversarialLoss {

    /** Goodfellow et al. 2014, section 3: the generator maximises log D(G(z)). */
    @Choice(
            name = "nonSaturating",
            label = "Non-saturating",
            meaning = "The generator wants D to say 'real'; it learns even while D is winning.")
    record NonSaturating() implements AdversarialLoss {}

    /** Goodfellow et al. 2014, equation 1: the generator minimises log(1 - D(G(z))). */
    @Choice(
            name = "minimax",
            label = "Minimax",
            meaning = "The generator wants D to be wrong; where D is sure, it hardly learns.")
    record Minimax() implements AdversarialLoss {}

    /**
     * {@return the discriminator's loss, [1, 1]: the sum of the means over real and fake}
     *
     * @param real logits of real samples, [1, batch]
     * @param fake logits of generated samples, [1, batch]
     */
    default Node discriminatorLoss(Node real, Node fake) {
        return switch (this) {
            case NonSaturating _, Minimax _ ->
                    real.negate().softplus().mean().plus(fake.softplus().mean());
        };
    }

    /**
     * {@return the generator's loss, [1, 1]}
     *
     * @param fake logits of generated samples, [1, batch]
     */
    default Node generatorLoss(Node fake) {
        return switch (this) {
            case NonSaturating _ -> fake.negate().softplus().mean();
            case Minimax _ -> fake.softplus().mean().negate();
        };
    }

    /** {@return D's outputs as charts draw them: probabilities for these losses} */
    default Node outputs(Node logits) {
        return switch (this) {
            case NonSaturating _, Minimax _ -> logits.sigmoid();
        };
    }

    /** {@return D's output as charts draw it: a probability for these losses} */
    default double output(double logit) {
        return switch (this) {
            case NonSaturating _, Minimax _ -> 1 / (1 + Math.exp(-logit));
        };
    }

    /** {@return whether D's output, as charts draw it, is the probability of 'real'} */
    default boolean judgesByProbability() {
        return switch (this) {
            case NonSaturating _, Minimax _ -> true;
        };
    }

    /** {@return the discriminator's loss where the generator has learned the data, if known} */
    default OptionalDouble discriminatorEquilibrium() {
        return switch (this) {
            case NonSaturating _, Minimax _ -> OptionalDouble.of(2 * Math.log(2));
        };
    }

    /** {@return the value of {@link #discriminatorEquilibrium} as charts write it, or nothing} */
    default String discriminatorEquilibriumName() {
        return switch (this) {
            case NonSaturating _, Minimax _ -> "2 log 2";
        };
    }

    /** {@return the generator's loss where it has learned the data, if known} */
    default OptionalDouble generatorEquilibrium() {
        return switch (this) {
            case NonSaturating _ -> OptionalDouble.of(Math.log(2));
            case Minimax _ -> OptionalDouble.of(-Math.log(2));
        };
    }

    /** {@return the value of {@link #generatorEquilibrium} as charts write it, or nothing} */
    default String generatorEquilibriumName() {
        return switch (this) {
            case NonSaturating _ -> "log 2";
            case Minimax _ -> "-log 2";
        };
    }

    /**
     * {@return the output, as charts draw it, of the best D; none where neither density has mass}
     *
     * <p>Goodfellow et al. 2014, proposition 1.
     *
     * @param p density of the data
     * @param generated density of the generator's samples
     */
    default OptionalDouble optimalOutput(double p, double generated) {
        return switch (this) {
            case NonSaturating _, Minimax _ ->
                    p + generated > 0
                            ? OptionalDouble.of(p / (p + generated))
                            : OptionalDouble.empty();
        };
    }
}
