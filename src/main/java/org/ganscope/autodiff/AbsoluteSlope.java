package org.ganscope.autodiff;

import org.ganscope.math.Kernels;
import org.ganscope.math.Pairing;

/** g with the sign of x, 0 where x is 0: the gradient g through |x|. */
final class AbsoluteSlope extends Elementwise {
    private final Node g;
    private final Node x;

    AbsoluteSlope(Node g, Node x) {
        super(g, x);
        this.g = g;
        this.x = x;
    }

    @Override
    void forward(Kernels kernels) {
        kernels.combine(Pairing.ABSOLUTE_SLOPE, g.data(), x.data(), data(), size());
    }

    @Override
    void backward(Node gradient, Chain chain) {
        chain.add(g, () -> new AbsoluteSlope(gradient, x));
        // Piecewise constant in x: nothing flows there.
    }
}
