package org.ganscope.autodiff;

import org.ganscope.math.Kernels;

/** x where it is above 0, depth (exp(x) - 1) elsewhere. */
final class Elu extends Elementwise {
    private final Node x;
    private final float depth;

    Elu(Node x, float depth) {
        super(x);
        this.x = x;
        this.depth = depth;
    }

    @Override
    void forward(Kernels kernels) {
        kernels.elu(depth, x.data(), data(), size());
    }

    @Override
    void backward(Node gradient, Chain chain) {
        // The result is above 0 just where x is, and so x need not be kept.
        chain.add(x, () -> new EluSlope(gradient, this, depth));
    }
}
