package org.ganscope.data;

import org.ganscope.config.Choice;
import org.ganscope.config.Faults;
import org.ganscope.config.Field;
import org.ganscope.config.Rules;
import org.ganscope.math.RandomStream;

import java.util.List;

/** What the generator is to learn: the law of the real samples. */
public sealed interface TargetDistribution permits LineDistribution, PlaneDistribution {

    /** {@return the number of coordinates of one sample} */
    int dimension();

    /**
     * Draws {@code count} samples.
     *
     * @param into [dimension, count], data units; its front is overwritten
     */
    void sample(RandomStream random, float[] into, int count);

    /**
     * {@return real samples that {@link #sample} never draws, [dimension, count], data units; empty
     * where each draw is new anyway}
     */
    default float[] heldOutSamples() {
        return new float[0];
    }

    /**
     * {@return the round peaks of the data, where they have any that a generator may leave out;
     * those of numbers stand at y = 0}
     */
    default List<Mode> peaks() {
        return List.of();
    }

    /** {@return whether there are {@link #heldOutSamples}} */
    default boolean holdsOut() {
        return heldOutSamples().length > 0;
    }

    /** The normal distribution N(mean, standardDeviation^2). */
    @Choice(name = "gaussian", label = "Gaussian", meaning = "One bell curve.")
    record Gaussian(
            @Field(
                            label = "Mean",
                            meaning = "Where the bell curve stands.",
                            byDefault = "4.0",
                            min = -1000,
                            max = 1000)
                    double mean,
            @Field(
                            label = "Std. deviation",
                            meaning = "How wide the bell curve is.",
                            byDefault = "1.25",
                            min = 0.001,
                            max = 1000)
                    double standardDeviation)
            implements LineDistribution {
        public Gaussian {
            Rules.check(Gaussian.class, mean, standardDeviation);
        }

        @Override
        public Law law() {
            return new NormalLaw(mean, standardDeviation);
        }
    }

    /** The uniform distribution on [low, high). */
    @Choice(
            name = "uniform",
            label = "Uniform",
            meaning = "All values between two ends, equally likely.")
    record Uniform(
            @Field(
                            label = "Low",
                            meaning = "The left end.",
                            byDefault = "2.0",
                            min = -1000,
                            max = 1000)
                    double low,
            @Field(
                            label = "High",
                            meaning = "The right end; it must lie above the left one.",
                            byDefault = "6.0",
                            min = -1000,
                            max = 1000)
                    double high)
            implements LineDistribution {
        public Uniform {
            Faults faults = Rules.faults(Uniform.class, low, high);
            faults.over("low", "high")
                    .at("high")
                    .require(low < high, "must be above low, which is " + low, high);
            faults.throwIfAny();
        }

        @Override
        public Law law() {
            return new UniformLaw(low, high);
        }
    }

    /** A weighted sum of normal distributions; the weights are relative and need not sum to 1. */
    @Choice(
            name = "mixture",
            label = "Mixture of Gaussians",
            meaning = "Several bell curves at once: several modes.")
    record Mixture(
            @Field(
                            label = "Components",
                            meaning =
                                    "The bell curves; a generator that leaves one out has collapsed.",
                            byDefault =
                                    "[{\"weight\": 1, \"mean\": 2, \"standardDeviation\": 0.5},"
                                            + " {\"weight\": 1, \"mean\": 6, \"standardDeviation\": 0.5}]",
                            min = 1,
                            max = 64)
                    List<Component> components)
            implements LineDistribution {
        public Mixture {
            components = List.copyOf(components);
            Rules.check(Mixture.class, components);
        }

        @Override
        public Law law() {
            return new MixtureLaw(components);
        }

        @Override
        public List<Mode> peaks() {
            return components.size() < 2
                    ? List.of()
                    : components.stream()
                            .map(one -> new Mode(one.mean(), 0, one.standardDeviation()))
                            .toList();
        }
    }
}
