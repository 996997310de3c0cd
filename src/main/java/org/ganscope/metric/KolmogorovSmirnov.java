package org.ganscope.metric;

import org.ganscope.data.Law;
import org.ganscope.data.LineDistribution;

/** The Kolmogorov-Smirnov distance: the largest gap between two distribution functions. */
public final class KolmogorovSmirnov {
    private KolmogorovSmirnov() {}

    /**
     * {@return the largest of i/n - F and F - (i-1)/n over the samples of rank i}
     *
     * @param sorted samples, the smallest first
     */
    public static double againstLaw(double[] sorted, LineDistribution target) {
        Law law = target.law();
        int last = sorted.length - 1;
        double first = law.cdf(sorted[0]);
        double end = law.cdf(sorted[last]);
        double most = Math.max(gap(0, sorted, law, first), gap(last, sorted, law, end));
        return refine(sorted, law, 0, first, last, end, most);
    }

    /** {@return {@link #againstLaw(double[], LineDistribution)} of the engine's floats} */
    public static double againstLaw(float[] sorted, LineDistribution target) {
        return againstLaw(Widening.widen(sorted), target);
    }

    /**
     * The largest gap among {@code most} and the ranks between two known ones. Both functions rise,
     * so a stretch whose ends cannot hold a larger gap is not looked into: this saves most of the
     * calls of the cdf, and changes no result.
     */
    private static double refine(
            double[] sorted, Law law, int low, double atLow, int high, double atHigh, double most) {
        double bound =
                Math.max(
                        (double) high / sorted.length - atLow,
                        atHigh - (low + 1.0) / sorted.length);
        if (high - low < 2 || bound <= most) {
            return most;
        }
        int middle = (low + high) >>> 1;
        double at = law.cdf(sorted[middle]);
        double found = Math.max(most, gap(middle, sorted, law, at));
        found = refine(sorted, law, low, atLow, middle, at, found);
        return refine(sorted, law, middle, at, high, atHigh, found);
    }

    private static double gap(int i, double[] sorted, Law law, double cdf) {
        double count = sorted.length;
        return Math.max((i + 1) / count - cdf, law.cdfBelow(sorted[i]) - i / count);
    }

    /**
     * {@return the largest gap between the distribution functions of two samples}
     *
     * @param sorted samples, the smallest first
     * @param other samples, the smallest first
     */
    public static double between(double[] sorted, double[] other) {
        double most = 0;
        int i = 0;
        int j = 0;
        while (i < sorted.length && j < other.length) {
            double x = Math.min(sorted[i], other[j]);
            while (i < sorted.length && sorted[i] == x) {
                i++;
            }
            while (j < other.length && other[j] == x) {
                j++;
            }
            double gap = Math.abs((double) i / sorted.length - (double) j / other.length);
            most = Math.max(most, gap);
        }
        return most;
    }

    /** {@return {@link #between(double[], double[])} of the engine's floats} */
    public static double between(float[] sorted, float[] other) {
        return between(Widening.widen(sorted), Widening.widen(other));
    }
}
