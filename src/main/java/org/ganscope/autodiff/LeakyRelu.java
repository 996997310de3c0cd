package org.ganscope.autodiff;

import org.ganscope.math.Kernels;

/** x where it is not below 0, slope x elsewhere; ReLU with slope 0. */
final class LeakyRelu extends Elementwise {
    private final Node x;
    private final float slope;

    /**
     * @param slope not below 0
     */
    LeakyRelu(Node x, float slope) {
        super(x);
        this.x = x;
        this.slope = slope;
    }

    @Override
    void forward(Kernels kernels) {
        kernels.leakyRelu(slope, x.data(), data(), size());
    }

    @Override
    void backward(Node gradient, Chain chain) {
        // The result is above 0 just where x is, and so x need not be kept.
        chain.add(x, () -> new LeakyReluSlope(gradient, this, slope));
    }
}
