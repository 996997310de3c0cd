package org.ganscope.autodiff;

import org.ganscope.math.Kernels;

/**
 * The vectors u and v of the largest singular value of W, u above v, [rows + columns, 1]. Each play
 * goes on with a power iteration where the last one stopped; u and v are its memory. They count as
 * constants: no gradient flows to W, so that of u^T W v is u v^T (Miyato et al. 2018, appendix A).
 */
final class SingularVectors extends Node {
    private final Node w;
    private final Leaf u;
    private final Leaf v;
    private final int iterations;

    /**
     * @param w [rows, columns]
     * @param u [rows, 1], moved by each play
     * @param v [columns, 1], moved by each play
     */
    SingularVectors(Node w, Leaf u, Leaf v, int iterations) {
        super(w.rows() + w.columns(), 1, w);
        Shapes.mustMatch(w.rows(), u.size(), "rows of W and size of u");
        Shapes.mustMatch(w.columns(), v.size(), "columns of W and size of v");
        this.w = w;
        this.u = u;
        this.v = v;
        this.iterations = iterations;
    }

    @Override
    boolean constant() {
        return false;
    }

    @Override
    void forward(Kernels kernels) {
        int rows = w.rows();
        int columns = w.columns();
        for (int i = 0; i < iterations; i++) {
            kernels.product(1, rows, columns, u.data(), w.data(), v.data());
            normalise(v, kernels);
            kernels.productWithTransposed(rows, columns, 1, w.data(), v.data(), u.data());
            normalise(u, kernels);
        }
        System.arraycopy(u.data(), 0, data(), 0, rows);
        System.arraycopy(v.data(), 0, data(), rows, columns);
    }

    private static void normalise(Leaf vector, Kernels kernels) {
        double length = Math.sqrt(kernels.sumOfSquares(vector.data(), vector.size()));
        kernels.scale((float) (1 / length), 0, vector.data(), vector.data(), vector.size());
    }

    @Override
    void backward(Node gradient, Chain chain) {}
}
