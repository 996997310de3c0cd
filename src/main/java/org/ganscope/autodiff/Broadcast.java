package org.ganscope.autodiff;

import org.ganscope.math.Kernels;

import java.util.Arrays;

/** One number, or one for each row, repeated to fill a matrix. */
final class Broadcast extends Node {
    private final Node x;

    Broadcast(Node x, int rows, int columns) {
        super(rows, columns, x);
        Shapes.mustMatch(1, x.columns(), "columns to repeat");
        Shapes.mustMatch(x.rows() == 1 ? 1 : rows, x.rows(), "rows to repeat");
        this.x = x;
    }

    @Override
    void forward(Kernels kernels) {
        for (int row = 0; row < rows(); row++) {
            float element = x.data()[x.rows() == 1 ? 0 : row];
            Arrays.fill(data(), row * columns(), (row + 1) * columns(), element);
        }
    }

    @Override
    void backward(Node gradient, Chain chain) {
        chain.add(x, () -> x.rows() == 1 ? gradient.sum() : gradient.rowSums());
    }
}
