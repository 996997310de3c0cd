package org.ganscope.autodiff;

import org.ganscope.math.Kernels;

/** Two matrices put together to one. */
final class Concatenate extends Node {
    /** Which way the result is longer than its parts. */
    enum Axis {
        ROWS,
        COLUMNS
    }

    private final Node first;
    private final Node second;
    private final int secondRow;
    private final int secondColumn;

    Concatenate(Node first, Node second, Axis axis) {
        super(
                first.rows() + (axis == Axis.ROWS ? second.rows() : 0),
                first.columns() + (axis == Axis.COLUMNS ? second.columns() : 0),
                first,
                second);
        this.first = first;
        this.second = second;
        secondRow = axis == Axis.ROWS ? first.rows() : 0;
        secondColumn = axis == Axis.COLUMNS ? first.columns() : 0;
        Shapes.mustMatch(rows(), secondRow + second.rows(), "rows");
        Shapes.mustMatch(columns(), secondColumn + second.columns(), "columns");
    }

    @Override
    void forward(Kernels kernels) {
        Blocks.put(first.value(), value(), 0, 0);
        Blocks.put(second.value(), value(), secondRow, secondColumn);
    }

    @Override
    void backward(Node gradient, Chain chain) {
        chain.add(first, () -> new Slice(gradient, 0, 0, first.rows(), first.columns()));
        chain.add(
                second,
                () ->
                        new Slice(
                                gradient,
                                secondRow,
                                secondColumn,
                                second.rows(),
                                second.columns()));
    }
}
