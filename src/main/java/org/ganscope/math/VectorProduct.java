package org.ganscope.math;

import static org.ganscope.math.ProductOperands.NONE;
import static org.ganscope.math.VectorStrip.LENGTH;
import static org.ganscope.math.VectorStrip.WIDTH;

/**
 * Products whose columns run along the vector registers: C = A B, plus a bias for each row, and C =
 * A B^T. Each element is one chain of fused multiply-adds. Where B is large, the columns that a
 * {@link VectorStrip} works on are first copied together. Holds scratch memory: it belongs to one
 * thread.
 */
final class VectorProduct {
    /** How many elements of B may stay where they are: more would evict each other. */
    private static final int PACK_ABOVE = 4096;

    /** With fewer rows, packing takes longer than it saves. */
    private static final int FEW_ROWS = 4;

    private final ProductOperands operands = new ProductOperands();
    private final VectorStrip strip = new VectorStrip(operands);
    private final VectorEdge edge = new VectorEdge(operands);
    private float[] panel = NONE;

    /**
     * Computes C = A B.
     *
     * @param a element (i, k) stands at i perRow + k perColumn
     * @param b [inner, columns]
     * @param c [rows, columns], overwritten
     */
    void multiply(
            int rows,
            int inner,
            int columns,
            float[] a,
            int perRow,
            int perColumn,
            float[] b,
            float[] c) {
        multiply(rows, inner, columns, a, perRow, perColumn, b, NONE, c);
    }

    /**
     * Computes C = A B, with {@code bias} added to each column.
     *
     * @param bias [rows], or empty for zeros
     */
    void multiply(
            int rows,
            int inner,
            int columns,
            float[] a,
            int perRow,
            int perColumn,
            float[] b,
            float[] bias,
            float[] c) {
        operands.take(rows, inner, columns, a, perRow, perColumn, bias, c);
        int whole = columns - columns % WIDTH;
        if (rows > FEW_ROWS && inner * columns > PACK_ABOVE) {
            for (int j = 0; j < whole; j += WIDTH) {
                pack(inner, columns, b, j);
                strip.whole(panel, 0, WIDTH, j, j + WIDTH);
            }
        } else {
            strip.whole(b, 0, columns, 0, whole);
        }
        for (int j = whole; j < columns; j += LENGTH) {
            edge.multiply(b, j, columns, j);
        }
    }

    /**
     * Computes C = A B^T.
     *
     * @param a [rows, inner]
     * @param b [columns, inner]
     * @param c [rows, columns], overwritten
     */
    void multiplyByTransposed(int rows, int inner, int columns, float[] a, float[] b, float[] c) {
        operands.take(rows, inner, columns, a, inner, 1, NONE, c);
        int whole = columns - columns % WIDTH;
        for (int j = 0; j < whole; j += WIDTH) {
            packTransposed(inner, b, j, WIDTH);
            strip.whole(panel, 0, WIDTH, j, j + WIDTH);
        }
        if (whole < columns) {
            packTransposed(inner, b, whole, columns - whole);
            for (int j = whole; j < columns; j += LENGTH) {
                edge.multiply(panel, j - whole, WIDTH, j);
            }
        }
    }

    /** Copies columns j to j + WIDTH of B together. */
    private void pack(int inner, int columns, float[] b, int j) {
        makePanel(inner);
        for (int k = 0; k < inner; k++) {
            System.arraycopy(b, k * columns + j, panel, k * WIDTH, WIDTH);
        }
    }

    /** Copies rows j to j + count of B into the panel's columns. */
    private void packTransposed(int inner, float[] b, int j, int count) {
        makePanel(inner);
        for (int from = 0; from < count; from++) {
            int q = (j + from) * inner;
            for (int k = 0; k < inner; k++) {
                panel[k * WIDTH + from] = b[q + k];
            }
        }
    }

    private void makePanel(int inner) {
        if (panel.length < inner * WIDTH) {
            panel = new float[inner * WIDTH];
        }
    }
}
