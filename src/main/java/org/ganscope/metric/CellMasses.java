package org.ganscope.metric;

import org.ganscope.data.Interval;

/**
 * Gathers probability in the cells of a grid of x: each grid point's cell reaches halfway to its
 * neighbours. What lies outside them is dropped.
 */
final class CellMasses {
    private final double low;
    private final double step;
    private final double[] masses;

    CellMasses(Interval range, int size) {
        low = range.low();
        step = range.width() / (size - 1);
        masses = new double[size];
    }

    double x(int k) {
        return low + step * k;
    }

    /** {@return the first grid point at {@code x} or above; the size if there is none} */
    int firstAtOrAbove(double x) {
        int k = (int) Math.clamp(Math.ceil((x - low) / step), 0, masses.length);
        // The division may round to the wrong side of a grid point.
        while (k > 0 && x(k - 1) >= x) {
            k--;
        }
        while (k < masses.length && x(k) < x) {
            k++;
        }
        return k;
    }

    /** Spreads {@code mass} evenly from {@code from} to {@code to}, which may be below or equal. */
    void add(double from, double to, double mass) {
        double start = position(Math.min(from, to));
        double end = position(Math.max(from, to));
        int first = (int) Math.max(0, Math.floor(start));
        int last = (int) Math.min(masses.length - 1, Math.floor(end));
        for (int k = first; k <= last; k++) {
            double covered = Math.min(end, k + 1) - Math.max(start, k);
            masses[k] += end - start > covered ? mass * covered / (end - start) : mass;
        }
    }

    /** {@return the mean density over the cell of grid point {@code k}} */
    double meanDensity(int k) {
        return masses[k] / step;
    }

    /** {@return {@code x} in cells from the start of the first one} */
    private double position(double x) {
        return (x - low) / step + 0.5;
    }
}
