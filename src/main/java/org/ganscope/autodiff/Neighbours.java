package org.ganscope.autodiff;

import org.ganscope.math.Function;
import org.ganscope.math.Kernels;

import java.util.Arrays;

/** exp(-|p_i - q_j|) for one column of p and all of q, by the rows of one kernel. */
final class Neighbours {
    private final int dimensions;
    private final int columns;
    private final float[] near;

    /**
     * @param dimensions rows of one kernel
     * @param columns of p
     * @param others columns of q
     */
    Neighbours(int dimensions, int columns, int others) {
        this.dimensions = dimensions;
        this.columns = columns;
        near = new float[others];
    }

    int dimensions() {
        return dimensions;
    }

    /** {@return one number for each column of q; overwritten by the next call} */
    float[] of(float[] p, float[] q, int i, int kernel, Kernels kernels) {
        Arrays.fill(near, 0);
        for (int c = 0; c < dimensions; c++) {
            int row = kernel * dimensions + c;
            float at = p[row * columns + i];
            int first = row * near.length;
            for (int j = 0; j < near.length; j++) {
                near[j] -= Math.abs(at - q[first + j]);
            }
        }
        kernels.apply(Function.EXP, near, near, near.length);
        return near;
    }
}
