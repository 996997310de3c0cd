package org.ganscope.autodiff;

import org.ganscope.math.Kernels;

/** The same elements, row after row, in another shape. */
final class Reshaped extends Node {
    private final Node x;

    Reshaped(Node x, int rows, int columns) {
        super(rows, columns, x);
        Shapes.mustMatch(x.size(), size(), "elements");
        this.x = x;
    }

    @Override
    void forward(Kernels kernels) {
        System.arraycopy(x.data(), 0, data(), 0, size());
    }

    @Override
    void backward(Node gradient, Chain chain) {
        chain.add(x, () -> new Reshaped(gradient, x.rows(), x.columns()));
    }
}
