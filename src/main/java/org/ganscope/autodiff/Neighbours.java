package org.ganscope.autodiff;

import org.ganscope.math.Function;
import org.ganscope.math.Kernels;

import java.util.Arrays;

/** exp(-|p_i - q_j|) for one column of p and all of q, by the rows of one kernel. */
final class Neighbours {
    private final Node p;
    private final Node q;
    private final int dimensions;
    private final float[] near;

    Neighbours(Node p, Node q, int kernels) {
        this.p = p;
        this.q = q;
        dimensions = p.rows() / kernels;
        near = new float[q.columns()];
    }

    int dimensions() {
        return dimensions;
    }

    /** {@return one number for each column of q; overwritten by the next call} */
    float[] of(int i, int kernel, Kernels kernels) {
        Arrays.fill(near, 0);
        for (int c = 0; c < dimensions; c++) {
            int row = kernel * dimensions + c;
            float at = p.data()[row * p.columns() + i];
            int first = row * near.length;
            for (int j = 0; j < near.length; j++) {
                near[j] -= Math.abs(at - q.data()[first + j]);
            }
        }
        kernels.apply(Function.EXP, near, near, near.length);
        return near;
    }
}
