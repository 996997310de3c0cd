package org.ganscope.autodiff;

import org.ganscope.math.Kernels;

/** A block of a matrix. */
final class Slice extends Node {
    private final Node x;
    private final int firstRow;
    private final int firstColumn;

    Slice(Node x, int firstRow, int firstColumn, int rows, int columns) {
        super(rows, columns, x);
        Shapes.mustFit(firstRow, rows, x.rows());
        Shapes.mustFit(firstColumn, columns, x.columns());
        this.x = x;
        this.firstRow = firstRow;
        this.firstColumn = firstColumn;
    }

    @Override
    void forward(Kernels kernels) {
        Blocks.take(x.value(), firstRow, firstColumn, value());
    }

    @Override
    void backward(Node gradient, Chain chain) {
        chain.add(x, () -> new Place(gradient, firstRow, firstColumn, x.rows(), x.columns()));
    }
}
