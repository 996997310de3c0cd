package org.ganscope.autodiff;

import org.ganscope.math.Kernels;

/** g where y is above 0, g (y + depth) elsewhere: the gradient g through y = elu(x). */
final class EluSlope extends Elementwise {
    private final Node g;
    private final Node y;
    private final float depth;

    EluSlope(Node g, Node y, float depth) {
        super(g, y);
        this.g = g;
        this.y = y;
        this.depth = depth;
    }

    @Override
    void forward(Kernels kernels) {
        kernels.eluSlope(depth, g.data(), y.data(), data(), size());
    }

    @Override
    void backward(Node gradient, Chain chain) {
        chain.add(g, () -> new EluSlope(gradient, y, depth));
        // g itself below 0, and nothing above.
        chain.add(y, () -> new LeakyReluSlope(gradient.times(g), y.negate(), 0));
    }
}
