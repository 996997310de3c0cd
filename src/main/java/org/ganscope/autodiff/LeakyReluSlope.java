package org.ganscope.autodiff;

import org.ganscope.math.Kernels;

/** g where y is above 0, slope g elsewhere: the gradient g through y = leakyRelu(x). */
final class LeakyReluSlope extends Elementwise {
    private final Node g;
    private final Node y;
    private final float slope;

    LeakyReluSlope(Node g, Node y, float slope) {
        super(g, y);
        this.g = g;
        this.y = y;
        this.slope = slope;
    }

    @Override
    void forward(Kernels kernels) {
        kernels.leakyReluSlope(slope, g.data(), y.data(), data(), size());
    }

    @Override
    void backward(Node gradient, Chain chain) {
        chain.add(g, () -> new LeakyReluSlope(gradient, y, slope));
        // Piecewise constant in y: nothing flows there.
    }
}
