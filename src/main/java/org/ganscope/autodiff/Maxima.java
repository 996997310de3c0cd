package org.ganscope.autodiff;

import org.ganscope.math.Kernels;

/** The largest of each few rows in turn: row u is the largest of rows u pieces to u pieces + 1. */
final class Maxima extends Node {
    private final Node x;
    private final int pieces;

    /**
     * @param x [units * pieces, columns]
     */
    Maxima(Node x, int pieces) {
        super(x.rows() / pieces, x.columns(), x);
        Shapes.mustMatch(rows() * pieces, x.rows(), "rows and units times pieces");
        this.x = x;
        this.pieces = pieces;
    }

    @Override
    void forward(Kernels kernels) {
        float[] from = x.data();
        for (int unit = 0; unit < rows(); unit++) {
            int to = unit * columns();
            int first = to * pieces;
            System.arraycopy(from, first, data(), to, columns());
            for (int piece = 1; piece < pieces; piece++) {
                first += columns();
                raise(data(), to, from, first, columns());
            }
        }
    }

    private static void raise(float[] largest, int to, float[] x, int from, int count) {
        for (int i = 0; i < count; i++) {
            largest[to + i] = Math.max(largest[to + i], x[from + i]);
        }
    }

    @Override
    void backward(Node gradient, Chain chain) {
        chain.add(x, () -> new MaximaSlope(gradient, x, this));
    }
}
