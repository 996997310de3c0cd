package org.ganscope.data;

import org.ganscope.math.RandomStream;

/** A law of the real samples where one sample is one number. */
public sealed interface LineDistribution extends TargetDistribution
        permits TargetDistribution.Gaussian,
                TargetDistribution.Uniform,
                TargetDistribution.Mixture,
                Exponential,
                LogNormal,
                StudentT,
                DrawnDensity,
                PointMass,
                CsvColumn {

    /** {@return the mathematics of it} */
    Law law();

    @Override
    default int dimension() {
        return 1;
    }

    @Override
    default void sample(RandomStream random, float[] into, int count) {
        law().sample(random, into, count);
    }

    /** {@return whether {@link #density} is known; else it is not a number} */
    default boolean hasDensity() {
        return law().hasDensity();
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
}
