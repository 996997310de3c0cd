package org.ganscope.autodiff;

import org.ganscope.math.Kernels;

/** The sum of each row, accumulated in double. */
final class RowSums extends Node {
    private final Node x;

    RowSums(Node x) {
        super(x.rows(), 1, x);
        this.x = x;
    }

    @Override
    void forward(Kernels kernels) {
        kernels.rowSums(x.rows(), x.columns(), x.data(), data());
    }

    @Override
    void backward(Node gradient, Chain chain) {
        chain.add(x, () -> gradient.broadcast(x.rows(), x.columns()));
    }
}
