package org.ganscope.autodiff;

import org.ganscope.math.Function;
import org.ganscope.math.Kernels;

/** |x|. */
final class Absolute extends Elementwise {
    private final Node x;

    Absolute(Node x) {
        super(x);
        this.x = x;
    }

    @Override
    void forward(Kernels kernels) {
        kernels.apply(Function.ABSOLUTE, x.data(), data(), size());
    }

    @Override
    void backward(Node gradient, Chain chain) {
        chain.add(x, () -> new AbsoluteSlope(gradient, x));
    }
}
