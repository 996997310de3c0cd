package org.ganscope.autodiff;

import org.ganscope.math.Function;
import org.ganscope.math.Kernels;
import org.ganscope.math.Pairing;

import java.util.Arrays;

/** One column of p beside all columns of q, by the rows of one kernel; holds scratch memory. */
final class Neighbours {
    private final int dimensions;
    private final int columns;
    private final float[] near;
    private final float[] difference;
    private final float[] terms;

    /**
     * @param dimensions rows of one kernel
     * @param columns of p
     * @param others columns of q
     */
    Neighbours(int dimensions, int columns, int others) {
        this.dimensions = dimensions;
        this.columns = columns;
        near = new float[others];
        difference = new float[others];
        terms = new float[others];
    }

    int dimensions() {
        return dimensions;
    }

    /** {@return exp(-|p_i - q_j|) for each column j; overwritten by the next call} */
    float[] of(float[] p, float[] q, int i, int kernel, Kernels kernels) {
        Arrays.fill(near, 0);
        for (int row = kernel * dimensions; row < (kernel + 1) * dimensions; row++) {
            subtractDistance(row, p[row * columns + i], q, near);
        }
        kernels.apply(Function.EXP, near, near, near.length);
        return near;
    }

    private static void subtractDistance(int row, float at, float[] q, float[] from) {
        int first = row * from.length;
        for (int j = 0; j < from.length; j++) {
            from[j] -= Math.abs(at - q[first + j]);
        }
    }

    /** {@return the sum over j of a factor of each with the sign of q_j - p_i in one row} */
    double pull(float[] factors, float[] p, float[] q, int row, int i, Kernels kernels) {
        subtract(row, p[row * columns + i], q, difference);
        kernels.combine(Pairing.ABSOLUTE_SLOPE, factors, difference, terms, terms.length);
        return kernels.sum(terms, terms.length);
    }

    private static void subtract(int row, float at, float[] q, float[] into) {
        int first = row * into.length;
        for (int j = 0; j < into.length; j++) {
            into[j] = q[first + j] - at;
        }
    }
}
