package org.ganscope.autodiff;

import org.ganscope.math.Function;
import org.ganscope.math.Kernels;

/** 1 / (1 + exp(-x)). */
final class Sigmoid extends Elementwise {
    private final Node x;

    Sigmoid(Node x) {
        super(x);
        this.x = x;
    }

    @Override
    void forward(Kernels kernels) {
        kernels.apply(Function.SIGMOID, x.data(), data(), size());
    }

    @Override
    void backward(Node gradient, Chain chain) {
        chain.add(x, () -> new SigmoidSlope(gradient, this));
    }
}
