package org.ganscope.metric;

/**
 * The energy distance of two samples, 2 E|X - Y| - E|X - X'| - E|Y - Y'| (Székely and Rizzo 2013),
 * over all pairs, each point with itself included (the V-statistic), so it is never below 0 and is
 * 0 for equal samples. In data units. SciPy's {@code energy_distance} is its root.
 */
public final class Energy {
    private Energy() {}

    /**
     * {@return the distance: in one dimension twice the integral of (F - G)^2, in n log n; in more
     * over pairs, in n^2}
     *
     * @param x one point or more
     * @param y of the same dimension, one point or more
     */
    public static double distance(Cloud x, Cloud y) {
        x.checkComparable(y, 1);
        if (x.dimension() == 1) {
            return onLine(x.sorted(0), y.sorted(0));
        }
        return 2 * meanDistance(x, y) - meanDistance(x, x) - meanDistance(y, y);
    }

    private static double onLine(double[] x, double[] y) {
        double sum = 0;
        int i = 0;
        int j = 0;
        double from = Math.min(x[0], y[0]);
        while (i < x.length || j < y.length) {
            boolean isOfX = j == y.length || (i < x.length && x[i] <= y[j]);
            double to = isOfX ? x[i] : y[j];
            double gap = (double) i / x.length - (double) j / y.length;
            sum += (to - from) * gap * gap;
            from = to;
            i += isOfX ? 1 : 0;
            j += isOfX ? 0 : 1;
        }
        return 2 * sum;
    }

    private static double meanDistance(Cloud x, Cloud y) {
        double sum = 0;
        for (int i = 0; i < x.size(); i++) {
            for (int j = 0; j < y.size(); j++) {
                sum += Math.sqrt(x.square(i, y, j));
            }
        }
        return sum / x.size() / y.size();
    }
}
