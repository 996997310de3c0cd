package org.ganscope.autodiff;

import org.ganscope.math.Kernels;

/**
 * The gradient g through y = the maxima of x: g where x is the largest of its rows, the first one
 * of equals, 0 elsewhere.
 */
final class MaximaSlope extends Node {
    private final Node g;
    private final Node x;
    private final Node y;
    private final float[] left;

    /**
     * @param g [units, columns]
     * @param x [units * pieces, columns]
     * @param y [units, columns]
     */
    MaximaSlope(Node g, Node x, Node y) {
        super(x.rows(), x.columns(), g, x, y);
        this.g = g;
        this.x = x;
        this.y = y;
        left = new float[columns()];
    }

    @Override
    void forward(Kernels kernels) {
        int pieces = x.rows() / y.rows();
        for (int unit = 0; unit < y.rows(); unit++) {
            int from = unit * columns();
            System.arraycopy(g.data(), from, left, 0, columns());
            for (int piece = 0; piece < pieces; piece++) {
                int to = (unit * pieces + piece) * columns();
                hand(x.data(), to, y.data(), from, data());
            }
        }
    }

    /** Hands on what is left of g where x is largest. */
    private void hand(float[] pieces, int to, float[] largest, int from, float[] into) {
        float[] rest = left;
        for (int i = 0; i < rest.length; i++) {
            float here = pieces[to + i] == largest[from + i] ? rest[i] : 0;
            into[to + i] = here;
            rest[i] -= here;
        }
    }

    @Override
    void backward(Node gradient, Chain chain) {
        chain.add(g, () -> new MaximaPick(gradient, x, y));
        // Piecewise constant in x and y: nothing flows there.
    }
}
