package org.ganscope.data;

import org.ganscope.config.Choice;
import org.ganscope.config.Faults;
import org.ganscope.config.Field;
import org.ganscope.config.Rules;
import org.ganscope.math.RandomStream;

/** The noise z that the generator turns into samples. */
public sealed interface LatentPrior
        permits LatentPrior.Uniform,
                LatentPrior.Gaussian,
                TruncatedGaussian,
                LatentMixture,
                Stratified {

    /** {@return the number of independent coordinates of one z} */
    int dimension();

    /** {@return the law of each coordinate} */
    Law law();

    /** {@return where a coordinate lies; of a normal law without ends, 8 deviations: but 1e-15} */
    Interval support();

    /**
     * Draws {@code count} values of z.
     *
     * @param into [dimension, count]; its front is overwritten
     */
    default void sample(RandomStream random, float[] into, int count) {
        law().sample(random, into, dimension() * count);
    }

    /** {@return the probability density of one coordinate at {@code z}} */
    default double density(double z) {
        return law().density(z);
    }

    /** Each coordinate uniform on [low, high). */
    @Choice(
            name = "uniform",
            label = "Uniform",
            meaning = "All values between two ends, equally likely.")
    record Uniform(
            @Field(
                            label = "Dimension",
                            meaning = "How many random numbers make one sample.",
                            byDefault = "1",
                            min = 1,
                            max = 512)
                    int dimension,
            @Field(
                            label = "Low",
                            meaning = "The left end.",
                            byDefault = "0.0",
                            min = -1000,
                            max = 1000)
                    double low,
            @Field(
                            label = "High",
                            meaning = "The right end; it must lie above the left one.",
                            byDefault = "1.0",
                            min = -1000,
                            max = 1000)
                    double high)
            implements LatentPrior {
        public Uniform {
            Faults faults = Rules.faults(Uniform.class, dimension, low, high);
            faults.over("low", "high")
                    .at("high")
                    .require(low < high, "must be above low, which is " + low, high);
            faults.throwIfAny();
        }

        @Override
        public Law law() {
            return new UniformLaw(low, high);
        }

        @Override
        public Interval support() {
            return new Interval(low, high);
        }
    }

    /** Each coordinate from N(0, standardDeviation^2). */
    @Choice(name = "gaussian", label = "Gaussian", meaning = "Bell-shaped noise around 0.")
    record Gaussian(
            @Field(
                            label = "Dimension",
                            meaning = "How many random numbers make one sample.",
                            byDefault = "1",
                            min = 1,
                            max = 512)
                    int dimension,
            @Field(
                            label = "Std. deviation",
                            meaning = "How wide the noise is.",
                            byDefault = "1.0",
                            min = 0.001,
                            max = 1000)
                    double standardDeviation)
            implements LatentPrior {
        public Gaussian {
            Rules.check(Gaussian.class, dimension, standardDeviation);
        }

        @Override
        public Law law() {
            return new NormalLaw(0, standardDeviation);
        }

        @Override
        public Interval support() {
            return new Interval(-8 * standardDeviation, 8 * standardDeviation);
        }
    }
}
