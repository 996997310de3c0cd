package org.ganscope.autodiff;

import org.ganscope.math.Kernels;

/**
 * Mean, biased standard deviation, skewness and excess kurtosis of all elements, [4, 1], in double.
 */
final class Moments extends Node {
    private final Node x;

    Moments(Node x) {
        super(4, 1, x);
        this.x = x;
    }

    @Override
    void forward(Kernels kernels) {
        kernels.moments(x.data(), x.size(), data());
    }

    @Override
    void backward(Node gradient, Chain chain) {
        chain.add(x, () -> new MomentsSlope(x, this, gradient));
    }
}
