package org.ganscope.autodiff;

import org.ganscope.math.Kernels;

/**
 * How close the columns of a are to those of b, by each of some kernels: [kernels, columns of a],
 * the sum over the columns j of b of exp(-|a_i - b_j|), with the 1-norm over the kernel's own rows
 * (Salimans et al. 2016, section 3.2).
 */
final class Closeness extends Node {
    private final Node a;
    private final Node b;
    private final Neighbours neighbours;

    /**
     * @param a [kernels * dimensions, columns], a kernel's rows one after the other
     * @param b [kernels * dimensions, any columns]
     */
    Closeness(Node a, Node b, int kernels) {
        super(kernels, a.columns(), a, b);
        Shapes.mustMatch(a.rows(), b.rows(), "rows of neighbours");
        Shapes.mustMatch(a.rows() % kernels, 0, "rows beyond whole kernels");
        this.a = a;
        this.b = b;
        neighbours = new Neighbours(a.rows() / kernels, a.columns(), b.columns());
    }

    @Override
    void forward(Kernels kernels) {
        for (int kernel = 0; kernel < rows(); kernel++) {
            for (int i = 0; i < columns(); i++) {
                float[] near = neighbours.of(a.data(), b.data(), i, kernel, kernels);
                data()[kernel * columns() + i] = (float) kernels.sum(near, b.columns());
            }
        }
    }

    @Override
    void backward(Node gradient, Chain chain) {
        if (a.equals(b)) {
            chain.add(a, () -> new ClosenessSlope(a, a, gradient, ClosenessSlope.Weights.OF_BOTH));
        } else {
            chain.add(a, () -> new ClosenessSlope(a, b, gradient, ClosenessSlope.Weights.OF_P));
            chain.add(b, () -> new ClosenessSlope(b, a, gradient, ClosenessSlope.Weights.OF_Q));
        }
    }
}
