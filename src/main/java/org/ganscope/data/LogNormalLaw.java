package org.ganscope.data;

import org.ganscope.math.Normal;
import org.ganscope.math.RandomStream;

/** exp(logMean + logStandardDeviation z) with a standard normal z. */
record LogNormalLaw(double logMean, double logStandardDeviation) implements Law {
    /** Standard deviations of the logarithm that charts show. */
    private static final double SHOWN = 2.6;

    @Override
    public void sample(RandomStream random, float[] into, int count) {
        random.gaussian(into, count);
        for (int i = 0; i < count; i++) {
            into[i] = (float) Math.exp(logMean + logStandardDeviation * into[i]);
        }
    }

    @Override
    public double density(double x) {
        return x <= 0 ? 0 : Normal.density(standardised(x)) / (logStandardDeviation * x);
    }

    @Override
    public double cdf(double x) {
        return x <= 0 ? 0 : Normal.cdf(standardised(x));
    }

    @Override
    public double quantile(double u) {
        return Math.exp(logMean + logStandardDeviation * Normal.quantile(u));
    }

    private double standardised(double x) {
        return (Math.log(x) - logMean) / logStandardDeviation;
    }

    @Override
    public Interval range() {
        double low = Math.exp(logMean - SHOWN * logStandardDeviation);
        double high = Math.exp(logMean + SHOWN * logStandardDeviation);
        double margin = 0.05 * (high - low);
        return new Interval(low - margin, high + margin);
    }

    @Override
    public double mean() {
        return Math.exp(logMean + 0.5 * variance());
    }

    @Override
    public double standardDeviation() {
        return mean() * Math.sqrt(Math.expm1(variance()));
    }

    @Override
    public double skewness() {
        return (Math.exp(variance()) + 2) * Math.sqrt(Math.expm1(variance()));
    }

    @Override
    public double kurtosis() {
        double s = variance();
        return Math.expm1(4 * s) + 2 * Math.expm1(3 * s) + 3 * Math.expm1(2 * s);
    }

    private double variance() {
        return logStandardDeviation * logStandardDeviation;
    }
}
