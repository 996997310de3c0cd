package org.ganscope.experiment;

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
