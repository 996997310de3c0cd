package org.ganscope.autodiff;

import org.ganscope.math.Function;
import org.ganscope.math.Kernels;

/** log(1 + exp(x)); its slope is the sigmoid, exact at 0 too. */
final class Softplus extends Elementwise {
    private final Node x;

    Softplus(Node x) {
        super(x);
        this.x = x;
    }

    @Override
    void forward(Kernels kernels) {
        kernels.apply(Function.SOFTPLUS, x.data(), data(), size());
    }

    @Override
    void backward(Node gradient, Chain chain) {
        chain.add(x, () -> gradient.times(x.sigmoid()));
    }
}
