package org.ganscope.export;

import java.util.Arrays;

/** The last numbers of many, the oldest first. */
final class Recent {
    private final double[] ring;
    private long count;

    /**
     * @param size how many are kept
     */
    Recent(int size) {
        ring = new double[size];
    }

    void add(double value) {
        ring[(int) (count++ % ring.length)] = value;
    }

    /** {@return those that are kept, in the order in which they came} */
    double[] values() {
        int size = (int) Math.min(count, ring.length);
        double[] values = new double[size];
        for (int i = 0; i < size; i++) {
            values[i] = ring[(int) ((count - size + i) % ring.length)];
        }
        return values;
    }

    double min() {
        return Arrays.stream(values()).min().orElse(Double.NaN);
    }

    double max() {
        return Arrays.stream(values()).max().orElse(Double.NaN);
    }

    double median() {
        double[] sorted = values();
        Arrays.sort(sorted);
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
    }
}
