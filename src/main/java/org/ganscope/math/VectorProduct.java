package org.ganscope.math;

import static org.ganscope.math.Registers.FLOATS;
import static org.ganscope.math.Registers.all;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

/**
 * Products whose columns run along the vector registers: C = A B, plus a bias for each row. A block
 * of 4 rows and 2 registers of columns stays in registers while the inner index runs; each element
 * is one chain of fused multiply-adds. Holds its operands and scratch memory: it belongs to one
 * thread.
 */
final class VectorProduct {
    private static final int ROWS = 4;
    private static final int LENGTH = FLOATS.length();
    private static final int WIDTH = 2 * LENGTH;

    /** How many elements of B may stay where they are: more would evict each other. */
    private static final int PACK_ABOVE = 4096;

    private static final float[] NONE = {};

    private int rows;
    private int inner;
    private int columns;
    private float[] a = NONE;
    private int down;
    private int right;
    private float[] b = NONE;
    private float[] bias = NONE;
    private float[] c = NONE;
    private float[] panel = NONE;

    /**
     * Computes C = A B.
     *
     * @param left element (i, k) stands at i perRow + k perColumn
     * @param factor B, [inner, columns]
     * @param result C, [rows, columns], overwritten
     */
    void multiply(
            int rows,
            int inner,
            int columns,
            float[] left,
            int perRow,
            int perColumn,
            float[] factor,
            float[] result) {
        multiply(rows, inner, columns, left, perRow, perColumn, factor, NONE, result);
    }

    /**
     * Computes C = A B, with {@code start} added to each column.
     *
     * @param start [rows], or empty for zeros
     */
    void multiply(
            int rows,
            int inner,
            int columns,
            float[] left,
            int perRow,
            int perColumn,
            float[] factor,
            float[] start,
            float[] result) {
        this.rows = rows;
        this.inner = inner;
        this.columns = columns;
        a = left;
        down = perRow;
        right = perColumn;
        b = factor;
        bias = start;
        c = result;
        int whole = columns - columns % WIDTH;
        if (rows > ROWS && inner * columns > PACK_ABOVE) {
            for (int j = 0; j < whole; j += WIDTH) {
                pack(j);
                strip(panel, 0, WIDTH, j, j + WIDTH);
            }
        } else {
            strip(b, 0, columns, 0, whole);
        }
        for (int j = whole; j < columns; j += LENGTH) {
            edge(j, FLOATS.indexInRange(j, columns));
        }
    }

    /** Copies columns j to j + WIDTH of B together. */
    private void pack(int j) {
        if (panel.length < inner * WIDTH) {
            panel = new float[inner * WIDTH];
        }
        for (int k = 0; k < inner; k++) {
            load(b, k * columns + j).intoArray(panel, k * WIDTH);
            load(b, k * columns + j + LENGTH).intoArray(panel, k * WIDTH + LENGTH);
        }
    }

    /** Whole registers of columns for all rows; the first column's B starts at {@code at}. */
    private void strip(float[] b, int at, int stride, int from, int to) {
        int i = 0;
        for (; i + ROWS <= rows; i += ROWS) {
            fourRows(i, b, at, stride, from, to);
        }
        for (; i < rows; i++) {
            oneRow(i, b, at, stride, from, to);
        }
    }

    private void fourRows(int i, float[] b, int at, int stride, int from, int to) {
        float[] a = this.a;
        float[] c = this.c;
        int n = inner;
        int d = down;
        int r = right;
        float start0 = start(i);
        float start1 = start(i + 1);
        float start2 = start(i + 2);
        float start3 = start(i + 3);
        for (int j = from; j < to; j += WIDTH) {
            FloatVector c00 = all(start0);
            FloatVector c01 = all(start0);
            FloatVector c10 = all(start1);
            FloatVector c11 = all(start1);
            FloatVector c20 = all(start2);
            FloatVector c21 = all(start2);
            FloatVector c30 = all(start3);
            FloatVector c31 = all(start3);
            int p = i * d;
            int q = at + j - from;
            for (int k = 0; k < n; k++) {
                FloatVector b0 = load(b, q);
                FloatVector b1 = load(b, q + LENGTH);
                FloatVector a0 = all(a[p]);
                c00 = a0.fma(b0, c00);
                c01 = a0.fma(b1, c01);
                FloatVector a1 = all(a[p + d]);
                c10 = a1.fma(b0, c10);
                c11 = a1.fma(b1, c11);
                FloatVector a2 = all(a[p + 2 * d]);
                c20 = a2.fma(b0, c20);
                c21 = a2.fma(b1, c21);
                FloatVector a3 = all(a[p + 3 * d]);
                c30 = a3.fma(b0, c30);
                c31 = a3.fma(b1, c31);
                p += r;
                q += stride;
            }
            store(c00, c01, c, i * columns + j);
            store(c10, c11, c, (i + 1) * columns + j);
            store(c20, c21, c, (i + 2) * columns + j);
            store(c30, c31, c, (i + 3) * columns + j);
        }
    }

    private void oneRow(int i, float[] b, int at, int stride, int from, int to) {
        float[] a = this.a;
        float[] c = this.c;
        int n = inner;
        int r = right;
        float start = start(i);
        for (int j = from; j < to; j += WIDTH) {
            FloatVector c0 = all(start);
            FloatVector c1 = all(start);
            int p = i * down;
            int q = at + j - from;
            for (int k = 0; k < n; k++) {
                FloatVector a0 = all(a[p]);
                c0 = a0.fma(load(b, q), c0);
                c1 = a0.fma(load(b, q + LENGTH), c1);
                p += r;
                q += stride;
            }
            store(c0, c1, c, i * columns + j);
        }
    }

    /** At most one register of columns, from j on, for all rows. */
    private void edge(int j, VectorMask<Float> mask) {
        int i = 0;
        for (; i + ROWS <= rows; i += ROWS) {
            FloatVector c0 = all(start(i));
            FloatVector c1 = all(start(i + 1));
            FloatVector c2 = all(start(i + 2));
            FloatVector c3 = all(start(i + 3));
            int p = i * down;
            int q = j;
            for (int k = 0; k < inner; k++) {
                FloatVector b0 = FloatVector.fromArray(FLOATS, b, q, mask);
                c0 = all(a[p]).fma(b0, c0);
                c1 = all(a[p + down]).fma(b0, c1);
                c2 = all(a[p + 2 * down]).fma(b0, c2);
                c3 = all(a[p + 3 * down]).fma(b0, c3);
                p += right;
                q += columns;
            }
            c0.intoArray(c, i * columns + j, mask);
            c1.intoArray(c, (i + 1) * columns + j, mask);
            c2.intoArray(c, (i + 2) * columns + j, mask);
            c3.intoArray(c, (i + 3) * columns + j, mask);
        }
        for (; i < rows; i++) {
            FloatVector sum = all(start(i));
            int p = i * down;
            int q = j;
            for (int k = 0; k < inner; k++) {
                sum = all(a[p]).fma(FloatVector.fromArray(FLOATS, b, q, mask), sum);
                p += right;
                q += columns;
            }
            sum.intoArray(c, i * columns + j, mask);
        }
    }

    private float start(int i) {
        return bias.length == 0 ? 0 : bias[i];
    }

    private static FloatVector load(float[] x, int at) {
        return FloatVector.fromArray(FLOATS, x, at);
    }

    private static void store(FloatVector x0, FloatVector x1, float[] to, int at) {
        x0.intoArray(to, at);
        x1.intoArray(to, at + LENGTH);
    }
}
