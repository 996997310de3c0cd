package org.ganscope.autodiff;

import org.ganscope.math.Kernels;

/** factor x + shift, with fixed numbers. */
final class Scale extends Elementwise {
    private final Node x;
    private final float factor;
    private final float shift;

    Scale(Node x, float factor, float shift) {
        super(x);
        this.x = x;
        this.factor = factor;
        this.shift = shift;
    }

    @Override
    void forward(Kernels kernels) {
        kernels.scale(factor, shift, x.data(), data(), size());
    }

    @Override
    void backward(Node gradient, Chain chain) {
        chain.add(x, () -> factor == 1 ? gradient : gradient.times(factor));
    }
}
