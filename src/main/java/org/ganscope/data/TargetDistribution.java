package org.ganscope.data;

import org.ganscope.config.Choice;
import org.ganscope.config.Faults;
import org.ganscope.config.Field;
import org.ganscope.config.Rules;
import org.ganscope.math.RandomStream;

import java.util.List;

/** What the generator is to learn: the law of the real samples. */
public sealed interface TargetDistribution {

    /** {@return the mathematics of it} */
    Law law();

    /** {@return the number of coordinates of one sample} */
    default int dimension() {
        return 1;
    }

    /**
     * Draws {@code count} samples.
     *
     * @param into [dimension, count], data units; its front is overwritten
     */
    default void sample(RandomStream random, float[] into, int count) {
        law().sample(random, into, count);
    }

    /** {@return the probability density at {@code x}} */
    default double density(double x) {
        return law().density(x);
    }

    /** {@return the probability of a sample up to {@code x}} */
    default double cdf(double x) {
        return law().cdf(x);
    }

    /** {@return the x with {@code cdf(x) == u}, for u from 0 to 1} */
    default double quantile(double u) {
        return law().quantile(u);
    }

    /** {@return what charts show of the x axis} */
    default Interval range() {
        return law().range();
    }

    default double mean() {
        return law().mean();
    }

    default double standardDeviation() {
        return law().standardDeviation();
    }

    /** {@return the third standardised moment: 0 for a symmetric law} */
    default double skewness() {
        return law().skewness();
    }

    /** {@return the fourth standardised moment less 3: 0 for a normal law} */
    default double kurtosis() {
        return law().kurtosis();
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
            implements TargetDistribution {
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
            implements TargetDistribution {
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
            implements TargetDistribution {
        public Mixture {
            components = List.copyOf(components);
            Rules.check(Mixture.class, components);
        }

        @Override
        public Law law() {
            return new MixtureLaw(components);
        }
    }
}
