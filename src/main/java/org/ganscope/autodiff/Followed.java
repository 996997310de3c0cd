package org.ganscope.autodiff;

import org.ganscope.math.Kernels;

/**
 * x itself, which a running average follows: each play moves the average a part of the way to x.
 * Where x is not finite the average stays.
 */
final class Followed extends Node {
    private final Node x;
    private final Leaf average;
    private final float part;
    private final float factor;

    /**
     * @param average of factor x, of the shape of x; moved by each play
     * @param part of the way, 0 to 1
     */
    Followed(Node x, Leaf average, float part, float factor) {
        super(x.rows(), x.columns(), x);
        Shapes.mustMatch(x.rows(), average.rows(), "rows of an average");
        Shapes.mustMatch(x.columns(), average.columns(), "columns of an average");
        this.x = x;
        this.average = average;
        this.part = part;
        this.factor = factor;
    }

    @Override
    boolean constant() {
        return false;
    }

    @Override
    void forward(Kernels kernels) {
        System.arraycopy(x.data(), 0, data(), 0, size());
        float[] mean = average.data();
        for (int i = 0; i < size(); i++) {
            float now = factor * data()[i];
            if (Float.isFinite(now)) {
                mean[i] = Math.fma(part, now - mean[i], mean[i]);
            }
        }
    }

    @Override
    void backward(Node gradient, Chain chain) {
        chain.add(x, () -> gradient);
    }
}
