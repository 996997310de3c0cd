package org.ganscope.autodiff;

import org.ganscope.math.Kernels;

/** x itself, which counts as constant to any gradient. */
final class Held extends Node {
    private final Node x;

    Held(Node x) {
        super(x.rows(), x.columns(), x);
        this.x = x;
    }

    @Override
    void forward(Kernels kernels) {
        System.arraycopy(x.data(), 0, data(), 0, size());
    }

    @Override
    void backward(Node gradient, Chain chain) {
        // Nothing flows: that is what it is for.
    }
}
