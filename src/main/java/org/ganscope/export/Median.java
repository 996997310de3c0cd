package org.ganscope.export;

import java.util.stream.DoubleStream;

/** The middle one of some numbers. */
final class Median {
    private Median() {}

    /** {@return the middle one; of two, their mean; not a number where there is none} */
    static double of(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        int n = sorted.length;
        return n == 0 ? Double.NaN : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    }
}
