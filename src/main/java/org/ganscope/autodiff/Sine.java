package org.ganscope.autodiff;

import org.ganscope.math.Function;
import org.ganscope.math.Kernels;

/** sin(x). */
final class Sine extends Elementwise {
    private final Node x;

    Sine(Node x) {
        super(x);
        this.x = x;
    }

    @Override
    void forward(Kernels kernels) {
        kernels.apply(Function.SINE, x.data(), data(), size());
    }

    @Override
    void backward(Node gradient, Chain chain) {
        chain.add(x, () -> gradient.times(x.cosine()));
    }
}
