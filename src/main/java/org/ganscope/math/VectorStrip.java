package org.ganscope.math;

import static jdk.incubator.vector.FloatVector.fromArray;

import static org.ganscope.math.Registers.FLOATS;
import static org.ganscope.math.Registers.all;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

/**
 * The inner loops of a product: blocks of 8 or 4 rows and 2 registers of columns stay in registers
 * while the inner index runs. Holds all operands but B: it belongs to one thread.
 */
final class VectorStrip {
    static final int LENGTH = FLOATS.length();

    /** Columns of a block. */
    static final int WIDTH = 2 * LENGTH;

    static final float[] NONE = {};

    private static final int ROWS = 4;

    /** Processors with registers this wide have 32 of them, others often 16. */
    private static final boolean MANY_REGISTERS = LENGTH == 16;

    /** From how many rows on blocks of 8 pay. */
    private static final int MANY_ROWS = 64;

    private int rows;
    private int inner;
    private int columns;
    private float[] a = NONE;
    private int down;
    private int right;
    private float[] bias = NONE;
    private float[] c = NONE;

    /**
     * Takes what a product is made of.
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

    /** Whole registers of columns for all rows; the first column's B starts at {@code at}. */
    void whole(float[] b, int at, int stride, int from, int to) {
        int i = 0;
        if (MANY_REGISTERS && rows >= MANY_ROWS) {
            for (; i + 2 * ROWS <= rows; i += 2 * ROWS) {
                eightRows(i, b, at, stride, from, to);
            }
        }
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
        for (int j = from; j < to; j += WIDTH) {
            FloatVector c00 = all(start(i));
            FloatVector c01 = c00;
            FloatVector c10 = all(start(i + 1));
            FloatVector c11 = c10;
            FloatVector c20 = all(start(i + 2));
            FloatVector c21 = c20;
            FloatVector c30 = all(start(i + 3));
            FloatVector c31 = c30;
            int p = i * d;
            int q = at + j - from;
            for (int k = 0; k < n; k++) {
                FloatVector b0 = fromArray(FLOATS, b, q);
                FloatVector b1 = fromArray(FLOATS, b, q + LENGTH);
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

    /** As four rows twice, with half the loads of B. */
    private void eightRows(int i, float[] b, int at, int stride, int from, int to) {
        float[] a = this.a;
        float[] c = this.c;
        int n = inner;
        int d = down;
        int r = right;
        for (int j = from; j < to; j += WIDTH) {
            FloatVector c00 = all(start(i));
            FloatVector c01 = c00;
            FloatVector c10 = all(start(i + 1));
            FloatVector c11 = c10;
            FloatVector c20 = all(start(i + 2));
            FloatVector c21 = c20;
            FloatVector c30 = all(start(i + 3));
            FloatVector c31 = c30;
            FloatVector c40 = all(start(i + 4));
            FloatVector c41 = c40;
            FloatVector c50 = all(start(i + 5));
            FloatVector c51 = c50;
            FloatVector c60 = all(start(i + 6));
            FloatVector c61 = c60;
            FloatVector c70 = all(start(i + 7));
            FloatVector c71 = c70;
            int p = i * d;
            int q = at + j - from;
            for (int k = 0; k < n; k++) {
                FloatVector b0 = fromArray(FLOATS, b, q);
                FloatVector b1 = fromArray(FLOATS, b, q + LENGTH);
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
                FloatVector a4 = all(a[p + 4 * d]);
                c40 = a4.fma(b0, c40);
                c41 = a4.fma(b1, c41);
                FloatVector a5 = all(a[p + 5 * d]);
                c50 = a5.fma(b0, c50);
                c51 = a5.fma(b1, c51);
                FloatVector a6 = all(a[p + 6 * d]);
                c60 = a6.fma(b0, c60);
                c61 = a6.fma(b1, c61);
                FloatVector a7 = all(a[p + 7 * d]);
                c70 = a7.fma(b0, c70);
                c71 = a7.fma(b1, c71);
                p += r;
                q += stride;
            }
            store(c00, c01, c, i * columns + j);
            store(c10, c11, c, (i + 1) * columns + j);
            store(c20, c21, c, (i + 2) * columns + j);
            store(c30, c31, c, (i + 3) * columns + j);
            store(c40, c41, c, (i + 4) * columns + j);
            store(c50, c51, c, (i + 5) * columns + j);
            store(c60, c61, c, (i + 6) * columns + j);
            store(c70, c71, c, (i + 7) * columns + j);
        }
    }

    private void oneRow(int i, float[] b, int at, int stride, int from, int to) {
        float[] a = this.a;
        float[] c = this.c;
        int n = inner;
        for (int j = from; j < to; j += WIDTH) {
            FloatVector c0 = all(start(i));
            FloatVector c1 = c0;
            int p = i * down;
            int q = at + j - from;
            for (int k = 0; k < n; k++) {
                FloatVector a0 = all(a[p]);
                c0 = a0.fma(fromArray(FLOATS, b, q), c0);
                c1 = a0.fma(fromArray(FLOATS, b, q + LENGTH), c1);
                p += right;
                q += stride;
            }
            store(c0, c1, c, i * columns + j);
        }
    }

    /** At most one register of columns, from j on, for all rows; B's first is at {@code at}. */
    void edge(float[] b, int at, int stride, int j) {
        VectorMask<Float> mask = FLOATS.indexInRange(j, columns);
        int i = 0;
        for (; i + ROWS <= rows; i += ROWS) {
            FloatVector c0 = all(start(i));
            FloatVector c1 = all(start(i + 1));
            FloatVector c2 = all(start(i + 2));
            FloatVector c3 = all(start(i + 3));
            int p = i * down;
            int q = at;
            for (int k = 0; k < inner; k++) {
                FloatVector b0 = fromArray(FLOATS, b, q, mask);
                c0 = all(a[p]).fma(b0, c0);
                c1 = all(a[p + down]).fma(b0, c1);
                c2 = all(a[p + 2 * down]).fma(b0, c2);
                c3 = all(a[p + 3 * down]).fma(b0, c3);
                p += right;
                q += stride;
            }
            c0.intoArray(c, i * columns + j, mask);
            c1.intoArray(c, (i + 1) * columns + j, mask);
            c2.intoArray(c, (i + 2) * columns + j, mask);
            c3.intoArray(c, (i + 3) * columns + j, mask);
        }
        for (; i < rows; i++) {
            FloatVector sum = all(start(i));
            int p = i * down;
            int q = at;
            for (int k = 0; k < inner; k++) {
                sum = all(a[p]).fma(fromArray(FLOATS, b, q, mask), sum);
                p += right;
                q += stride;
            }
            sum.intoArray(c, i * columns + j, mask);
        }
    }

    private float start(int i) {
        return bias.length == 0 ? 0 : bias[i];
    }

    private static void store(FloatVector x0, FloatVector x1, float[] to, int at) {
        x0.intoArray(to, at);
        x1.intoArray(to, at + LENGTH);
    }
}
