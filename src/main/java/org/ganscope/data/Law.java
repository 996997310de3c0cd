package org.ganscope.data;

import org.ganscope.math.RandomStream;

/** A probability law on the number line: how to draw from it, and its figures in closed form. */
public sealed interface Law
        permits NormalLaw,
                UniformLaw,
                MixtureLaw,
                ExponentialLaw,
                LogNormalLaw,
                StudentLaw,
                TruncatedNormalLaw,
                DrawnLaw,
                PointLaw,
                EmpiricalLaw {

    /** Draws {@code count} samples into the front of {@code into}. */
    void sample(RandomStream random, float[] into, int count);

    /** {@return whether {@link #density} is known; else it is not a number} */
    default boolean hasDensity() {
        return true;
    }

    /** {@return the probability density at {@code x}} */
    double density(double x);

    /** {@return the probability of a sample up to {@code x}} */
    double cdf(double x);

    /** {@return the probability of a sample below {@code x}} */
    default double cdfBelow(double x) {
        return cdf(x);
    }

    /** {@return the x with {@code cdf(x) == u}, for u from 0 to 1} */
    double quantile(double u);

    /** {@return where nearly all samples lie, with room at the sides: what charts show} */
    Interval range();

    double mean();

    double standardDeviation();

    /** {@return the third standardised moment: 0 for a symmetric law} */
    double skewness();

    /** {@return the fourth standardised moment less 3: 0 for a normal law} */
    double kurtosis();
}
