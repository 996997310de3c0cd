package org.ganscope.autodiff;

import org.ganscope.math.Kernels;

/** The sum of all elements, accumulated in double. */
final class Sum extends Node {
    private final Node x;

    Sum(Node x) {
        super(1, 1, x);
        this.x = x;
    }

    @Override
    void forward(Kernels kernels) {
        data()[0] = (float) kernels.sum(x.data(), x.size());
    }

    @Override
    void backward(Node gradient, Chain chain) {
        chain.add(x, () -> gradient.broadcast(x.rows(), x.columns()));
    }
}
