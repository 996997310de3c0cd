package org.ganscope.autodiff;

import org.ganscope.math.Function;
import org.ganscope.math.Kernels;

/** Phi(x), the share of N(0, 1) below x; its slope is the bell curve. */
final class NormalShare extends Elementwise {
    private final Node x;

    NormalShare(Node x) {
        super(x);
        this.x = x;
    }

    @Override
    void forward(Kernels kernels) {
        kernels.apply(Function.NORMAL_SHARE, x.data(), data(), size());
    }

    @Override
    void backward(Node gradient, Chain chain) {
        chain.add(x, () -> gradient.times(bell()));
    }

    private Node bell() {
        return x.power(2).times(-0.5).exp().times(1 / Math.sqrt(2 * Math.PI));
    }
}
