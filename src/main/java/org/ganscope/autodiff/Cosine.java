package org.ganscope.autodiff;

import org.ganscope.math.Function;
import org.ganscope.math.Kernels;

/** cos(x). */
final class Cosine extends Elementwise {
    private final Node x;

    Cosine(Node x) {
        super(x);
        this.x = x;
    }

    @Override
    void forward(Kernels kernels) {
        kernels.apply(Function.COSINE, x.data(), data(), size());
    }

    @Override
    void backward(Node gradient, Chain chain) {
        chain.add(x, () -> gradient.times(x.sine()).negate());
    }
}
