package org.ganscope.metric;

import java.util.Arrays;

/**
 * The squared maximum mean discrepancy of two samples (Gretton et al. 2012) with the Gaussian
 * kernel k(x, y) = exp(-|x - y|^2 / (2 width^2)). Without unit, at most 2.
 *
 * @param width of the kernel, data units, above 0
 */
public record MaximumMeanDiscrepancy(double width) {
    public MaximumMeanDiscrepancy {
        if (!(width > 0 && width < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a kernel cannot be %s wide".formatted(width));
        }
    }

    /**
     * {@return the median distance of two different points of both samples together, the usual
     * width (Gretton et al. 2012, section 8); the mean of the middle two where their number is
     * even}
     */
    public static double medianDistance(Cloud x, Cloud y) {
        x.checkComparable(y, 1);
        return middleOfPairs(x, y);
    }

    /** {@return the median distance of two different points of one sample of two or more} */
    public static double medianDistance(Cloud points) {
        points.checkComparable(points, 2);
        return middleOfPairs(points, points.firstOf(0));
    }

    private static double middleOfPairs(Cloud x, Cloud y) {
        int size = x.size() + y.size();
        double[] squares = new double[size * (size - 1) / 2];
        int next = 0;
        for (int i = 1; i < size; i++) {
            for (int j = 0; j < i; j++) {
                squares[next++] = square(x, y, i, j);
            }
        }
        Arrays.sort(squares);
        double low = squares[(next - 1) / 2];
        double high = squares[next / 2];
        return (Math.sqrt(low) + Math.sqrt(high)) / 2;
    }

    private static double square(Cloud x, Cloud y, int i, int j) {
        Cloud ofI = i < x.size() ? x : y;
        Cloud ofJ = j < x.size() ? x : y;
        return ofI.square(i < x.size() ? i : i - x.size(), ofJ, j < x.size() ? j : j - x.size());
    }

    /**
     * {@return the estimate without bias (their eq. 3), which leaves out each point with itself: 0
     * on average for samples of one law, and so at times below 0}
     *
     * @param x two points or more
     * @param y of the same dimension, two points or more
     */
    public double unbiased(Cloud x, Cloud y) {
        x.checkComparable(y, 2);
        return meanOfOthers(x) + meanOfOthers(y) - 2 * mean(x, y);
    }

    /** {@return the estimate over all pairs (their eq. 5), never below 0} */
    public double biased(Cloud x, Cloud y) {
        x.checkComparable(y, 1);
        return mean(x, x) + mean(y, y) - 2 * mean(x, y);
    }

    /** The mean over the pairs of different points. */
    private double meanOfOthers(Cloud x) {
        double sum = 0;
        for (int i = 1; i < x.size(); i++) {
            for (int j = 0; j < i; j++) {
                sum += kernel(x.square(i, x, j));
            }
        }
        return 2 * sum / x.size() / (x.size() - 1);
    }

    private double mean(Cloud x, Cloud y) {
        double sum = 0;
        for (int i = 0; i < x.size(); i++) {
            for (int j = 0; j < y.size(); j++) {
                sum += kernel(x.square(i, y, j));
            }
        }
        return sum / x.size() / y.size();
    }

    private double kernel(double square) {
        return Math.exp(-square / (2 * width * width));
    }
}
