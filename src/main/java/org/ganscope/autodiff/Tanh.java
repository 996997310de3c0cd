package org.ganscope.autodiff;

import org.ganscope.math.Function;
import org.ganscope.math.Kernels;

/** tanh(x). */
final class Tanh extends Elementwise {
    private final Node x;

    Tanh(Node x) {
        super(x);
        this.x = x;
    }

    @Override
    void forward(Kernels kernels) {
        kernels.apply(Function.TANH, x.data(), data(), size());
    }

    @Override
    void backward(Node gradient, Chain chain) {
        chain.add(x, () -> new TanhSlope(gradient, this));
    }
}
