package org.ganscope.autodiff;

import org.ganscope.math.Kernels;
import org.ganscope.math.Pairing;

/** a / b, element by element. */
final class Divide extends Elementwise {
    private final Node a;
    private final Node b;

    Divide(Node a, Node b) {
        super(a, b);
        this.a = a;
        this.b = b;
    }

    @Override
    void forward(Kernels kernels) {
        kernels.combine(Pairing.DIVIDE, a.data(), b.data(), data(), size());
    }

    @Override
    void backward(Node gradient, Chain chain) {
        chain.add(a, () -> gradient.over(b));
        chain.add(b, () -> gradient.times(this).over(b).negate());
    }
}
