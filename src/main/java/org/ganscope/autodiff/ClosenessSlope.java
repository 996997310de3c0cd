package org.ganscope.autodiff;

import org.ganscope.math.Kernels;

/**
 * The gradient through {@link Closeness} for the columns of p: minus the sum over the columns j of
 * q of w exp(-|p_i - q_j|) sign(p_i - q_j), of p's shape, where w is the weight of p's column i or
 * of q's column j.
 */
final class ClosenessSlope extends Node {
    /** Whose columns carry the weights. */
    enum Weights {
        OF_P,
        OF_Q
    }

    private final Node p;
    private final Node q;
    private final Node w;
    private final Weights weights;
    private final Neighbours neighbours;
    private final float[] terms;

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
        terms = new float[q.columns()];
    }

    @Override
    void forward(Kernels kernels) {
        int dimensions = neighbours.dimensions();
        for (int kernel = 0; kernel < w.rows(); kernel++) {
            for (int i = 0; i < columns(); i++) {
                float[] near = neighbours.of(p.data(), q.data(), i, kernel, kernels);
                weigh(near, kernel, i);
                for (int row = kernel * dimensions; row < (kernel + 1) * dimensions; row++) {
                    sign(near, row, i);
                    data()[row * columns() + i] = -(float) kernels.sum(terms, terms.length);
                }
            }
        }
    }

    private void weigh(float[] near, int kernel, int i) {
        int first = kernel * w.columns();
        for (int j = 0; j < near.length; j++) {
            near[j] *= w.data()[weights == Weights.OF_P ? first + i : first + j];
        }
    }

    private void sign(float[] near, int row, int i) {
        float at = p.data()[row * columns() + i];
        int first = row * terms.length;
        for (int j = 0; j < terms.length; j++) {
            float other = q.data()[first + j];
            terms[j] = at > other ? near[j] : at < other ? -near[j] : 0;
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
        Node weight = w.rows(kernel, 1);
        Node column = weights == Weights.OF_P ? weight.transpose() : weight;
        Node near = distance.negate().exp().times(column.broadcast(columns(), q.columns()));
        return new AbsoluteSlope(near, difference(row)).rowSums().negate().transpose();
    }

    /** {@return a row's p_i - q_j, [columns of p, columns of q]} */
    private Node difference(int row) {
        Node own = p.rows(row, 1).transpose().broadcast(columns(), q.columns());
        return own.minus(q.rows(row, 1).broadcast(columns(), q.columns()));
    }
}
