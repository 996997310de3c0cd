package org.ganscope.math;

/** What a product is made of, all but B. Mutable: it belongs to one thread. */
final class ProductOperands {
    static final float[] NONE = {};

    int rows;
    int inner;
    int columns;

    /** A: element (i, k) stands at i {@link #down} + k {@link #right}. */
    float[] a = NONE;

    int down;
    int right;

    /** C, [rows, columns]. */
    float[] c = NONE;

    private float[] bias = NONE;

    /**
     * Takes those of another product.
     *
     * @param left A: element (i, k) stands at i perRow + k perColumn
     * @param start what each row starts with, [rows], or empty for zeros
     * @param result C, [rows, columns]
     */
    void take(
            int rows,
            int inner,
            int columns,
            float[] left,
            int perRow,
            int perColumn,
            float[] start,
            float[] result) {
        this.rows = rows;
        this.inner = inner;
        this.columns = columns;
        a = left;
        down = perRow;
        right = perColumn;
        bias = start;
        c = result;
    }

    /** {@return what row i starts with} */
    float start(int i) {
        return bias.length == 0 ? 0 : bias[i];
    }
}
