package org.ganscope.autodiff;

import org.ganscope.math.Kernels;
import org.ganscope.math.Pairing;

/** g y (1 - y): the gradient g through y = sigmoid(x), in one pass. */
final class SigmoidSlope extends Elementwise {
    private final Node g;
    private final Node y;

    SigmoidSlope(Node g, Node y) {
        super(g, y);
        this.g = g;
        this.y = y;
    }

    @Override
    void forward(Kernels kernels) {
        kernels.combine(Pairing.SIGMOID_SLOPE, g.data(), y.data(), data(), size());
    }

    @Override
    void backward(Node gradient, Chain chain) {
        chain.add(g, () -> new SigmoidSlope(gradient, y));
        chain.add(y, () -> gradient.times(g).times(y.times(-2).plus(1)));
    }
}
