package org.ganscope.autodiff;

import org.ganscope.math.Kernels;
import org.ganscope.math.RandomStream;

/**
 * 0 with probability {@code rate}, else 1 / (1 - rate), drawn afresh at each play: what dropout
 * multiplies by (Srivastava et al. 2014, section 10, the scaling done while training).
 */
final class DropoutMask extends Node {
    private final float rate;
    private final RandomStream random;

    DropoutMask(int rows, int columns, float rate, RandomStream random) {
        super(rows, columns);
        this.rate = rate;
        this.random = random;
    }

    @Override
    boolean constant() {
        return false;
    }

    @Override
    void forward(Kernels kernels) {
        float[] mask = data();
        random.uniform(mask, size());
        float kept = 1 / (1 - rate);
        for (int i = 0; i < size(); i++) {
            mask[i] = mask[i] < rate ? 0 : kept;
        }
    }

    @Override
    void backward(Node gradient, Chain chain) {}
}
