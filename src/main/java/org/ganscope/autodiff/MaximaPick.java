package org.ganscope.autodiff;

import org.ganscope.math.Kernels;

/** The elements of h that stand where x has its maxima y, the first one of equals. */
final class MaximaPick extends Node {
    private final Node h;
    private final Node x;
    private final Node y;

    /**
     * @param h [units * pieces, columns], as x
     * @param y [units, columns]
     */
    MaximaPick(Node h, Node x, Node y) {
        super(y.rows(), y.columns(), h, x, y);
        this.h = h;
        this.x = x;
        this.y = y;
    }

    @Override
    void forward(Kernels kernels) {
        int pieces = x.rows() / rows();
        for (int unit = 0; unit < rows(); unit++) {
            int to = unit * columns();
            // From the last piece to the first, so that the first of equals stays.
            for (int piece = pieces - 1; piece >= 0; piece--) {
                int from = (unit * pieces + piece) * columns();
                for (int i = 0; i < columns(); i++) {
                    boolean largest = x.data()[from + i] == y.data()[to + i];
                    data()[to + i] = largest ? h.data()[from + i] : data()[to + i];
                }
            }
        }
    }

    @Override
    void backward(Node gradient, Chain chain) {
        chain.add(h, () -> new MaximaSlope(gradient, x, y));
        // Piecewise constant in x and y: nothing flows there.
    }
}
