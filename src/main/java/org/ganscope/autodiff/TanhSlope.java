package org.ganscope.autodiff;

import org.ganscope.math.Kernels;
import org.ganscope.math.Pairing;

/** g (1 - y^2): the gradient g through y = tanh(x), in one pass. */
final class TanhSlope extends Elementwise {
    private final Node g;
    private final Node y;

    TanhSlope(Node g, Node y) {
        super(g, y);
        this.g = g;
        this.y = y;
    }

    @Override
    void forward(Kernels kernels) {
        kernels.combine(Pairing.TANH_SLOPE, g.data(), y.data(), data(), size());
    }

    @Override
    void backward(Node gradient, Chain chain) {
        chain.add(g, () -> new TanhSlope(gradient, y));
        chain.add(y, () -> gradient.times(g).times(y).times(-2));
    }
}
