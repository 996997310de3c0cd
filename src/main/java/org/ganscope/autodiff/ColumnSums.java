package org.ganscope.autodiff;

import org.ganscope.math.Kernels;

import java.util.Arrays;

/** The sum of each column, [1, columns], accumulated in double from the first row to the last. */
final class ColumnSums extends Node {
    private final Node x;
    private final double[] sums;

    ColumnSums(Node x) {
        super(1, x.columns(), x);
        this.x = x;
        sums = new double[x.columns()];
    }

    @Override
    void forward(Kernels kernels) {
        Arrays.fill(sums, 0);
        float[] elements = x.data();
        for (int row = 0; row < x.rows(); row++) {
            int first = row * sums.length;
            for (int i = 0; i < sums.length; i++) {
                sums[i] += elements[first + i];
            }
        }
        for (int i = 0; i < sums.length; i++) {
            data()[i] = (float) sums[i];
        }
    }

    @Override
    void backward(Node gradient, Chain chain) {
        chain.add(x, () -> gradient.broadcast(x.rows(), x.columns()));
    }
}
