package org.ganscope.experiment;

import org.ganscope.codec.RefusedArrayException;
import org.ganscope.codec.Transfer;

import java.util.Arrays;

/**
 * A chunk of single entries of a figure, which only grows. A view that remembers how many entries
 * there were may share it with the recorder: what is written later lies behind.
 */
final class Entries {
    static final int CAPACITY = 4096;

    private final long[] steps;
    private final double[] values;

    private Entries(long[] steps, double[] values) {
        this.steps = steps;
        this.values = values;
    }

    static Entries empty() {
        return new Entries(new long[CAPACITY], new double[CAPACITY]);
    }

    /** {@return a chunk with the same entries that another recorder may go on with} */
    Entries copy() {
        return new Entries(steps.clone(), values.clone());
    }

    /** Entries, and how many of them count. */
    record Part(Entries entries, int count) {}

    /** {@return entries of steps up to {@code last}, by way of a transfer} */
    Part through(Transfer transfer, String name, int count, long last) {
        long[] at = transfer.longs(name + "/steps", Arrays.copyOf(steps, count), 0, CAPACITY);
        double[] taken =
                transfer.doubles(
                        name + "/values", Arrays.copyOf(values, count), at.length, at.length);
        for (int i = 0; i < at.length; i++) {
            long before = i == 0 ? -1 : at[i - 1];
            if (at[i] <= before || at[i] > last) {
                throw new RefusedArrayException(name + "/steps", "must rise, from 0 to " + last);
            }
        }
        return new Part(
                new Entries(Arrays.copyOf(at, CAPACITY), Arrays.copyOf(taken, CAPACITY)),
                at.length);
    }

    void set(int i, long step, double value) {
        steps[i] = step;
        values[i] = value;
    }

    long step(int i) {
        return steps[i];
    }

    double value(int i) {
        return values[i];
    }
}
