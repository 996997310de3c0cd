package org.ganscope.experiment;

import org.ganscope.math.Bisection;

import java.util.Arrays;

/** Sorted 1-D samples, in data units. Immutable. */
public final class Samples implements EvaluationSamples {
    private final float[] sorted;

    private Samples(float[] sorted) {
        this.sorted = sorted;
    }

    /** {@return a sorted copy of {@code values}} */
    public static Samples of(float[] values) {
        float[] copy = values.clone();
        Arrays.sort(copy);
        return new Samples(copy);
    }

    public int size() {
        return sorted.length;
    }

    /** {@return the sample of rank {@code i}, the smallest first} */
    public float get(int i) {
        return sorted[i];
    }

    /** {@return the samples themselves, not to be modified} */
    float[] sorted() {
        return sorted;
    }

    /** {@return how many samples lie below {@code x}} */
    public int countBelow(double x) {
        return Bisection.first(sorted.length, i -> !(sorted[i] < x));
    }
}
