package org.ganscope.data;

import org.ganscope.math.RandomStream;

import java.util.Arrays;

/** All probability in one point. It has no density: that is 0 but there, and no number there. */
record PointLaw(double at) implements Law {

    @Override
    public void sample(RandomStream random, float[] into, int count) {
        Arrays.fill(into, 0, count, (float) at);
    }

    @Override
    public double density(double x) {
        return 0;
    }

    @Override
    public double cdf(double x) {
        return x < at ? 0 : 1;
    }

    @Override
    public double cdfBelow(double x) {
        return x <= at ? 0 : 1;
    }

    @Override
    public double quantile(double u) {
        return at;
    }

    @Override
    public Interval range() {
        return new Interval(at - 4, at + 4);
    }

    @Override
    public double mean() {
        return at;
    }

    @Override
    public double standardDeviation() {
        return 0;
    }

    @Override
    public double skewness() {
        return Double.NaN;
    }

    @Override
    public double kurtosis() {
        return Double.NaN;
    }
}
