package org.ganscope.math;

import java.util.function.IntPredicate;

/** Finds a place in what is sorted. */
public final class Bisection {
    private Bisection() {}

    /**
     * {@return the first of 0 to {@code count} - 1 for which {@code holds}, {@code count} if none}
     *
     * @param holds false up to some place, true from there on
     */
    public static int first(int count, IntPredicate holds) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
