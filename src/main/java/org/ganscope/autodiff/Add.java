package org.ganscope.autodiff;

import org.ganscope.math.Kernels;
import org.ganscope.math.Pairing;

/** a + b. */
final class Add extends Elementwise {
    private final Node a;
    private final Node b;

    Add(Node a, Node b) {
        super(a, b);
        this.a = a;
        this.b = b;
    }

    @Override
    void forward(Kernels kernels) {
        kernels.combine(Pairing.ADD, a.data(), b.data(), data(), size());
    }

    @Override
    void backward(Node gradient, Chain chain) {
        chain.add(a, () -> gradient);
        chain.add(b, () -> gradient);
    }
}
