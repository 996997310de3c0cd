package org.ganscope.plot;

import java.util.Arrays;

/**
 * The values that a chart has to show. A few outliers at the start of a run do not count where all
 * that follows would be flat beside them; the last tenth of a run always counts.
 */
final class Extent {
    private static final double OUTLIERS = 0.02;

    /** How much higher than without its outliers a chart may become for them. */
    private static final double STRETCH = 1.5;

    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    void add(double value) {
        if (Double.isFinite(value)) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
    }

    void add(Columns columns) {
        int filled = 0;
        int last = 0;
        var lows = new double[columns.count()];
        var highs = new double[columns.count()];
        for (int i = 0; i < columns.count(); i++) {
            if (!columns.isEmpty(i)) {
                lows[filled] = columns.min(i);
                highs[filled++] = columns.max(i);
                last = i;
            }
        }
        if (filled == 0) {
            return;
        }
        Arrays.sort(lows, 0, filled);
        Arrays.sort(highs, 0, filled);
        int left = (int) (OUTLIERS * filled);
        double most = highs[filled - 1] - lows[0];
        if (most <= STRETCH * (highs[filled - 1 - left] - lows[left])) {
            left = 0;
        }
        add(lows[left]);
        add(highs[filled - 1 - left]);
        for (int i = last - filled / 10; i <= last; i++) {
            if (!columns.isEmpty(i)) {
                add(columns.min(i));
                add(columns.max(i));
            }
        }
    }

    double low() {
        return low;
    }

    double high() {
        return high;
    }
}
