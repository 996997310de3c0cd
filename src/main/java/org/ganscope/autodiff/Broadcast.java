package org.ganscope.autodiff;

import org.ganscope.math.Kernels;

import java.util.Arrays;

/** One number, one for each row, or one for each column, repeated to fill a matrix. */
final class Broadcast extends Node {
    private final Node x;

    Broadcast(Node x, int rows, int columns) {
        super(rows, columns, x);
        if (x.rows() != 1) {
            Shapes.mustMatch(rows, x.rows(), "rows to repeat");
        }
        if (x.columns() != 1) {
            Shapes.mustMatch(columns, x.columns(), "columns to repeat");
        }
        this.x = x;
    }

    @Override
    void forward(Kernels kernels) {
        for (int row = 0; row < rows(); row++) {
            int from = x.rows() == 1 ? 0 : row * x.columns();
            int to = row * columns();
            if (x.columns() == 1) {
                Arrays.fill(data(), to, to + columns(), x.data()[from]);
            } else {
                System.arraycopy(x.data(), from, data(), to, columns());
            }
        }
    }

    @Override
    void backward(Node gradient, Chain chain) {
        chain.add(x, () -> x.columns() == 1 ? ofOneColumn(gradient) : gradient.columnSums());
    }

    private Node ofOneColumn(Node gradient) {
        return x.rows() == 1 ? gradient.sum() : gradient.rowSums();
    }
}
