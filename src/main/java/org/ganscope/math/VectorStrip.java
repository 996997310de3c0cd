package org.ganscope.math;

import static jdk.incubator.vector.FloatVector.fromArray;

import static org.ganscope.math.Registers.FLOATS;
import static org.ganscope.math.Registers.all;

import jdk.incubator.vector.FloatVector;

/**
 * The inner loops of a product: blocks of 8 or 4 rows and 2 registers of columns stay in registers
 * while the inner index runs. Belongs to the thread of its operands.
 */
final class VectorStrip {
    static final int LENGTH = FLOATS.length();

    /** Columns of a block. */
    static final int WIDTH = 2 * LENGTH;

    private static final int ROWS = 4;

    /** Processors with registers this wide have 32 of them, others often 16. */
    private static final boolean MANY_REGISTERS = LENGTH == 16;

    /** From how many rows on blocks of 8 pay. */
    private static final int MANY_ROWS = 64;

    private final ProductOperands operands;

    VectorStrip(ProductOperands operands) {
        this.operands = operands;
    }

    /** Whole registers of columns for all rows; the first column's B starts at {@code at}. */
    void whole(float[] b, int at, int stride, int from, int to) {
        int rows = operands.rows;
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
        float[] a = operands.a;
        float[] c = operands.c;
        int n = operands.inner;
        int d = operands.down;
        int r = operands.right;
        int width = operands.columns;
        for (int j = from; j < to; j += WIDTH) {
            FloatVector c00 = all(operands.start(i));
            FloatVector c01 = c00;
            FloatVector c10 = all(operands.start(i + 1));
            FloatVector c11 = c10;
            FloatVector c20 = all(operands.start(i + 2));
            FloatVector c21 = c20;
            FloatVector c30 = all(operands.start(i + 3));
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
            store(c00, c01, c, i * width + j);
            store(c10, c11, c, (i + 1) * width + j);
            store(c20, c21, c, (i + 2) * width + j);
            store(c30, c31, c, (i + 3) * width + j);
        }
    }

    /** As four rows twice, with half the loads of B. */
    private void eightRows(int i, float[] b, int at, int stride, int from, int to) {
        float[] a = operands.a;
        float[] c = operands.c;
        int n = operands.inner;
        int d = operands.down;
        int r = operands.right;
        int width = operands.columns;
        for (int j = from; j < to; j += WIDTH) {
            FloatVector c00 = all(operands.start(i));
            FloatVector c01 = c00;
            FloatVector c10 = all(operands.start(i + 1));
            FloatVector c11 = c10;
            FloatVector c20 = all(operands.start(i + 2));
            FloatVector c21 = c20;
            FloatVector c30 = all(operands.start(i + 3));
            FloatVector c31 = c30;
            FloatVector c40 = all(operands.start(i + 4));
            FloatVector c41 = c40;
            FloatVector c50 = all(operands.start(i + 5));
            FloatVector c51 = c50;
            FloatVector c60 = all(operands.start(i + 6));
            FloatVector c61 = c60;
            FloatVector c70 = all(operands.start(i + 7));
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
            store(c00, c01, c, i * width + j);
            store(c10, c11, c, (i + 1) * width + j);
            store(c20, c21, c, (i + 2) * width + j);
            store(c30, c31, c, (i + 3) * width + j);
            store(c40, c41, c, (i + 4) * width + j);
            store(c50, c51, c, (i + 5) * width + j);
            store(c60, c61, c, (i + 6) * width + j);
            store(c70, c71, c, (i + 7) * width + j);
        }
    }

    private void oneRow(int i, float[] b, int at, int stride, int from, int to) {
        float[] a = operands.a;
        float[] c = operands.c;
        int n = operands.inner;
        int d = operands.down;
        int r = operands.right;
        int width = operands.columns;
        for (int j = from; j < to; j += WIDTH) {
            FloatVector c0 = all(operands.start(i));
            FloatVector c1 = c0;
            int p = i * d;
            int q = at + j - from;
            for (int k = 0; k < n; k++) {
                FloatVector a0 = all(a[p]);
                c0 = a0.fma(fromArray(FLOATS, b, q), c0);
                c1 = a0.fma(fromArray(FLOATS, b, q + LENGTH), c1);
                p += r;
                q += stride;
            }
            store(c0, c1, c, i * width + j);
        }
    }

    private static void store(FloatVector x0, FloatVector x1, float[] to, int at) {
        x0.intoArray(to, at);
        x1.intoArray(to, at + LENGTH);
    }
}
