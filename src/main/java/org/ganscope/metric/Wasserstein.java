package org.ganscope.metric;

/**
 * The Wasserstein-1 or earth mover's distance on the line: how far, on average, probability has to
 * be carried. In data units.
 */
public final class Wasserstein {
    private Wasserstein() {}

    /**
     * {@return the mean of |sample of rank i - quantile i|}
     *
     * @param sorted as many samples as there are quantiles, the smallest first
     */
    public static double againstLaw(double[] sorted, LawQuantiles quantiles) {
        if (sorted.length != quantiles.count()) {
            throw new IllegalArgumentException(
                    "%d samples, but %d quantiles".formatted(sorted.length, quantiles.count()));
        }
        double sum = 0;
        for (int i = 0; i < sorted.length; i++) {
            sum += Math.abs(sorted[i] - quantiles.get(i));
        }
        return sum / sorted.length;
    }

    /** {@return {@link #againstLaw(double[], LawQuantiles)} of the engine's floats} */
    public static double againstLaw(float[] sorted, LawQuantiles quantiles) {
        return againstLaw(Widening.widen(sorted), quantiles);
    }

    /**
     * {@return the integral of |F - G| over two samples' distribution functions; where both have
     * the same size, the mean distance of samples of the same rank}
     *
     * @param sorted samples, the smallest first
     * @param other samples, the smallest first
     */
    public static double between(double[] sorted, double[] other) {
        double sum = 0;
        double place = 0;
        int i = 0;
        int j = 0;
        // The quantile functions are stairs: each stretch of constant i and j is one term.
        while (i < sorted.length && j < other.length) {
            double next = Math.min((i + 1.0) / sorted.length, (j + 1.0) / other.length);
            sum += (next - place) * Math.abs(sorted[i] - other[j]);
            place = next;
            long left = (i + 1L) * other.length;
            long right = (j + 1L) * sorted.length;
            i += left <= right ? 1 : 0;
            j += right <= left ? 1 : 0;
        }
        return sum;
    }

    /** {@return {@link #between(double[], double[])} of the engine's floats} */
    public static double between(float[] sorted, float[] other) {
        return between(Widening.widen(sorted), Widening.widen(other));
    }
}
