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
                for (int i = 0; i < columns(); i++) {
                    data()[to + i] = Math.max(data()[to + i], from[first + i]);
                }
            }
        }
    }

    @Override
    void backward(Node gradient, Chain chain) {
        chain.add(x, () -> new MaximaSlope(gradient, x, this));
    }
}
