package org.ganscope.data;

import org.ganscope.math.Bisection;
import org.ganscope.math.RandomStream;

import java.util.Arrays;

/**
 * The law of given numbers: a sample is one of them, each as likely as the other. It has no
 * density. Its distribution function and quantiles are those of the sorted numbers. Immutable.
 */
final class EmpiricalLaw implements Law {
    /** Share of the numbers beyond the chart, at each end. */
    private static final double OUTSIDE = 0.002;

    /** Share of the chart's width at each side of them. */
    private static final double ROOM = 0.15;

    private final double[] sorted;
    private final float[] values;
    private final RowMoments moments;

    /**
     * @param values at least one, finite
     */
    EmpiricalLaw(double[] values) {
        sorted = values.clone();
        Arrays.sort(sorted);
        this.values = new float[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            this.values[i] = (float) sorted[i];
        }
        moments = RowMoments.of(sorted);
    }

    @Override
    public void sample(RandomStream random, float[] into, int count) {
        for (int i = 0; i < count; i++) {
            into[i] = values[random.below(values.length)];
        }
    }

    @Override
    public boolean hasDensity() {
        return false;
    }

    /** Not a number: nothing is known between the given ones. */
    @Override
    public double density(double x) {
        return Double.NaN;
    }

    @Override
    public double cdf(double x) {
        return below(Math.nextUp(x)) / (double) sorted.length;
    }

    @Override
    public double cdfBelow(double x) {
        return below(x) / (double) sorted.length;
    }

    /** {@return how many of the numbers lie below {@code x}} */
    private int below(double x) {
        return Bisection.first(sorted.length, i -> !(sorted[i] < x));
    }

    /** The smallest of the numbers with a cdf of {@code u} or more. */
    @Override
    public double quantile(double u) {
        int rank = (int) Math.ceil(u * sorted.length);
        return sorted[Math.clamp(rank - 1, 0, sorted.length - 1)];
    }

    @Override
    public Interval range() {
        double low = quantile(OUTSIDE);
        double high = quantile(1 - OUTSIDE);
        double room = high > low ? ROOM * (high - low) : 1 + Math.abs(low);
        return new Interval(low - room, high + room);
    }

    @Override
    public double mean() {
        return moments.mean();
    }

    @Override
    public double standardDeviation() {
        return moments.standardDeviation();
    }

    @Override
    public double skewness() {
        return moments.skewness();
    }

    @Override
    public double kurtosis() {
        return moments.kurtosis();
    }
}
