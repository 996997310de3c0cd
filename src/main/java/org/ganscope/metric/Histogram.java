package org.ganscope.metric;

import org.ganscope.data.Interval;

/**
 * The shares of samples in equal bins over a range, and in one bin below and one above it, so that
 * no sample is lost; and how far two such histograms are apart. Immutable.
 */
public final class Histogram {
    public static final int BINS = 50;

    /** What GAN Lab (Kahng et al. 2019) adds to each share, so that no bin is empty. */
    public static final double ADDED = 1e-4;

    /** Nats in a bit. */
    private static final double BIT = Math.log(2);

    private final double[] shares;

    private Histogram(double[] shares) {
        this.shares = shares;
    }

    /**
     * {@return the histogram}
     *
     * @param samples one or more, in any order
     * @param bins within the range, 1 or more; the upper end belongs to the last one
     */
    public static Histogram of(double[] samples, Interval range, int bins) {
        double[] shares = new double[bins + 2];
        for (double sample : samples) {
            shares[bin(sample, range, bins)]++;
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= samples.length;
        }
        return new Histogram(shares);
    }

    /** {@return {@link #of(double[], Interval, int)} of the engine's floats, in {@value #BINS}} */
    public static Histogram of(float[] samples, Interval range) {
        return of(Widening.widen(samples), range, BINS);
    }

    private static int bin(double sample, Interval range, int bins) {
        if (sample < range.low()) {
            return 0;
        }
        if (sample > range.high()) {
            return bins + 1;
        }
        return 1 + (int) Math.min(bins - 1, bins * (sample - range.low()) / range.width());
    }

    /**
     * {@return the Jensen-Shannon divergence (Lin 1991) in bits: 0 for equal histograms, 1 where no
     * bin holds samples of both}
     */
    public double jensenShannon(Histogram other) {
        checkSame(other);
        return JensenShannon.of(shares, other.shares) / BIT;
    }

    /**
     * {@return the Kullback-Leibler divergence of {@code other} from this in bits, sum p log2(p /
     * q), where each share has {@value #ADDED} added as in GAN Lab; 0 for equal histograms}
     */
    public double kullbackLeibler(Histogram other) {
        checkSame(other);
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += term(shares[i] + ADDED, other.shares[i] + ADDED);
        }
        return sum / BIT;
    }

    private static double term(double p, double q) {
        return p == 0 ? 0 : p * Math.log(p / q);
    }

    private void checkSame(Histogram other) {
        if (shares.length != other.shares.length) {
            throw new IllegalArgumentException(
                    "%d bins and %d bins".formatted(shares.length - 2, other.shares.length - 2));
        }
    }
}
