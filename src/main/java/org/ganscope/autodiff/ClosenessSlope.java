package org.ganscope.autodiff;

import org.ganscope.math.Kernels;

/**
 * The gradient through {@link Closeness} for the columns of p: minus the sum over the columns j of
 * q of w exp(-|p_i - q_j|) sign(p_i - q_j), of p's shape, where w is the weight of p's column i, of
 * q's column j, or of both.
 */
final class ClosenessSlope extends Node {
    /** Whose columns carry the weights. */
    enum Weights {
        OF_P,
        OF_Q,
        /** The sum of both, where p is q. */
        OF_BOTH
    }

    private final Node p;
    private final Node q;
    private final Node w;
    private final Weights weights;
    private final Neighbours neighbours;

    /**
     * @param p [kernels * dimensions, columns]
     * @param q [kernels * dimensions, any columns]
     * @param w [kernels, columns of p or of q]
     */
    ClosenessSlope(Node p, Node q, Node w, Weights weights) {
        super(p.rows(), p.columns(), p, q, w);
        this.p = p;
        this.q = q;
        this.w = w;
        this.weights = weights;
        neighbours = new Neighbours(p.rows() / w.rows(), p.columns(), q.columns());
    }

    @Override
    void forward(Kernels kernels) {
        int dimensions = neighbours.dimensions();
        for (int kernel = 0; kernel < w.rows(); kernel++) {
            for (int i = 0; i < columns(); i++) {
                float[] near = neighbours.of(p.data(), q.data(), i, kernel, kernels);
                weigh(near, w.data(), kernel * w.columns(), i);
                for (int row = kernel * dimensions; row < (kernel + 1) * dimensions; row++) {
                    data()[row * columns() + i] =
                            (float) neighbours.pull(near, p.data(), q.data(), row, i, kernels);
                }
            }
        }
    }

    private void weigh(float[] near, float[] all, int first, int i) {
        switch (weights) {
            case OF_P -> {
                float own = all[first + i];
                for (int j = 0; j < near.length; j++) {
                    near[j] *= own;
                }
            }
            case OF_Q -> {
                for (int j = 0; j < near.length; j++) {
                    near[j] *= all[first + j];
                }
            }
            case OF_BOTH -> {
                float own = all[first + i];
                for (int j = 0; j < near.length; j++) {
                    near[j] *= own + all[first + j];
                }
            }
        }
    }

    @Override
    void backward(Node gradient, Chain chain) {
        chain.addThrough(composed(), gradient, inputs());
    }

    /** The same from simple operations, whose gradients are known. */
    private Node composed() {
        int dimensions = neighbours.dimensions();
        Node all = part(0, 0);
        for (int row = 1; row < rows(); row++) {
            all = all.above(part(row / dimensions, row));
        }
        return all;
    }

    /** {@return one row of the result} */
    private Node part(int kernel, int row) {
        int first = kernel * neighbours.dimensions();
        Node distance = difference(first).absolute();
        for (int c = 1; c < neighbours.dimensions(); c++) {
            distance = distance.plus(difference(first + c).absolute());
        }
        Node near = distance.negate().exp().times(weight(w.rows(kernel, 1)));
        return new AbsoluteSlope(near, difference(row)).rowSums().negate().transpose();
    }

    /** {@return the weight of each pair, [columns of p, columns of q]} */
    private Node weight(Node row) {
        Node own = row.transpose();
        return switch (weights) {
            case OF_P -> own.broadcast(columns(), q.columns());
            case OF_Q -> row.broadcast(columns(), q.columns());
            case OF_BOTH ->
                    own.broadcast(columns(), q.columns())
                            .plus(row.broadcast(columns(), q.columns()));
        };
    }

    /** {@return a row's p_i - q_j, [columns of p, columns of q]} */
    private Node difference(int row) {
        Node own = p.rows(row, 1).transpose().broadcast(columns(), q.columns());
        return own.minus(q.rows(row, 1).broadcast(columns(), q.columns()));
    }
}
