package org.ganscope.data;

import org.ganscope.math.RandomStream;

/** The density exp(-(x - start) / scale) / scale from start on. */
record ExponentialLaw(double start, double scale) implements Law {

    @Override
    public void sample(RandomStream random, float[] into, int count) {
        random.uniform(into, count);
        for (int i = 0; i < count; i++) {
            into[i] = (float) quantile(into[i]);
        }
    }

    @Override
    public double density(double x) {
        return x < start ? 0 : Math.exp((start - x) / scale) / scale;
    }

    @Override
    public double cdf(double x) {
        return x < start ? 0 : -Math.expm1((start - x) / scale);
    }

    @Override
    public double quantile(double u) {
        return start - scale * Math.log1p(-u);
    }

    @Override
    public Interval range() {
        return new Interval(start - 0.5 * scale, start + 6 * scale);
    }

    @Override
    public double mean() {
        return start + scale;
    }

    @Override
    public double standardDeviation() {
        return scale;
    }

    @Override
    public double skewness() {
        return 2;
    }

    @Override
    public double kurtosis() {
        return 6;
    }
}
