package org.ganscope.autodiff;

import org.ganscope.math.Kernels;

/** x to a whole power. */
final class Power extends Elementwise {
    private final Node x;
    private final int exponent;

    Power(Node x, int exponent) {
        super(x);
        this.x = x;
        this.exponent = exponent;
    }

    @Override
    void forward(Kernels kernels) {
        kernels.power(exponent, x.data(), data(), size());
    }

    @Override
    void backward(Node gradient, Chain chain) {
        // x^0 is 1 everywhere; by the rule its slope at 0 would be 0 times 1 / 0.
        if (exponent != 0) {
            chain.add(x, () -> gradient.times(x.power(exponent - 1)).times(exponent));
        }
    }
}
