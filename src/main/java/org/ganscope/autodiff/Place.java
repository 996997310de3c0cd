package org.ganscope.autodiff;

import org.ganscope.math.Kernels;

import java.util.Arrays;

/** A matrix put as a block into a larger one that is 0 elsewhere. */
final class Place extends Node {
    private final Node x;
    private final int firstRow;
    private final int firstColumn;

    Place(Node x, int firstRow, int firstColumn, int rows, int columns) {
        super(rows, columns, x);
        Shapes.mustFit(firstRow, x.rows(), rows);
        Shapes.mustFit(firstColumn, x.columns(), columns);
        this.x = x;
        this.firstRow = firstRow;
        this.firstColumn = firstColumn;
    }

    @Override
    void forward(Kernels kernels) {
        // A buffer starts with zeros, but a later step may have taken it over since.
        Arrays.fill(data(), 0);
        Blocks.put(x.value(), value(), firstRow, firstColumn);
    }

    @Override
    void backward(Node gradient, Chain chain) {
        chain.add(x, () -> new Slice(gradient, firstRow, firstColumn, x.rows(), x.columns()));
    }
}
