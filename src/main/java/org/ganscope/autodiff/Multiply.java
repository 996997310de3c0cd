package org.ganscope.autodiff;

import org.ganscope.math.Kernels;
import org.ganscope.math.Pairing;

/** a b, element by element. */
final class Multiply extends Elementwise {
    private final Node a;
    private final Node b;

    Multiply(Node a, Node b) {
        super(a, b);
        this.a = a;
        this.b = b;
    }

    @Override
    void forward(Kernels kernels) {
        kernels.combine(Pairing.MULTIPLY, a.data(), b.data(), data(), size());
    }

    @Override
    void backward(Node gradient, Chain chain) {
        chain.add(a, () -> gradient.times(b));
        chain.add(b, () -> gradient.times(a));
    }
}
