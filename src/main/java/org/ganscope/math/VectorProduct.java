package org.ganscope.math;

import static org.ganscope.math.Registers.FLOATS;
import static org.ganscope.math.Registers.all;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

/**
 * Products whose columns run along the vector registers: C = A B, plus a bias for each row. A block
 * of 4 rows and 2 registers of columns stays in registers while the inner index runs; each element
 * is one chain of fused multiply-adds. Holds scratch memory: it belongs to one thread.
 */
final class VectorProduct {
    private static final int ROWS = 4;
    private static final int LENGTH = FLOATS.length();
    private static final int WIDTH = 2 * LENGTH;

    /** From how many rows on copying a panel of B together pays. */
    private static final int PACK_FROM = 12;

    private float[] panel = {};

    /**
     * Computes C.
     *
     * @param a element (i, k) stands at i down + k right
     * @param b [inner, columns]
     * @param bias [rows], or empty for none
     * @param c [rows, columns], overwritten
     */
    void multiply(
            int rows,
            int inner,
            int columns,
            float[] a,
            int down,
            int right,
            float[] b,
            float[] bias,
            float[] c) {
        int whole = columns - columns % WIDTH;
        boolean pack = rows >= PACK_FROM && whole > 0;
        if (pack && panel.length < inner * WIDTH) {
            panel = new float[inner * WIDTH];
        }
        for (int j = 0; j < whole; j += WIDTH) {
            if (pack) {
                pack(b, j, inner, columns);
                strip(rows, inner, columns, a, down, right, panel, 0, WIDTH, bias, c, j);
            } else {
                strip(rows, inner, columns, a, down, right, b, j, columns, bias, c, j);
            }
        }
        for (int j = whole; j < columns; j += LENGTH) {
            edge(rows, inner, columns, a, down, right, b, bias, c, j);
        }
    }

    /** Copies columns j to j + WIDTH of B together: far rows would evict each other. */
    private void pack(float[] b, int j, int inner, int columns) {
        for (int k = 0; k < inner; k++) {
            FloatVector.fromArray(FLOATS, b, k * columns + j).intoArray(panel, k * WIDTH);
            FloatVector.fromArray(FLOATS, b, k * columns + j + LENGTH)
                    .intoArray(panel, k * WIDTH + LENGTH);
        }
    }

    /** Two registers of columns, from {@code b[at + k stride]}, for all rows. */
    private static void strip(
            int rows,
            int inner,
            int columns,
            float[] a,
            int down,
            int right,
            float[] b,
            int at,
            int stride,
            float[] bias,
            float[] c,
            int j) {
        int i = 0;
        for (; i + ROWS <= rows; i += ROWS) {
            fourRows(inner, columns, a, i * down, down, right, b, at, stride, bias, c, i, j);
        }
        for (; i < rows; i++) {
            float start = bias.length == 0 ? 0 : bias[i];
            FloatVector c0 = all(start);
            FloatVector c1 = all(start);
            int p = i * down;
            int q = at;
            for (int k = 0; k < inner; k++) {
                FloatVector a0 = all(a[p]);
                c0 = a0.fma(FloatVector.fromArray(FLOATS, b, q), c0);
                c1 = a0.fma(FloatVector.fromArray(FLOATS, b, q + LENGTH), c1);
                p += right;
                q += stride;
            }
            c0.intoArray(c, i * columns + j);
            c1.intoArray(c, i * columns + j + LENGTH);
        }
    }

    private static void fourRows(
            int inner,
            int columns,
            float[] a,
            int p0,
            int down,
            int right,
            float[] b,
            int at,
            int stride,
            float[] bias,
            float[] c,
            int i,
            int j) {
        boolean biased = bias.length > 0;
        FloatVector c00 = all(biased ? bias[i] : 0);
        FloatVector c10 = all(biased ? bias[i + 1] : 0);
        FloatVector c20 = all(biased ? bias[i + 2] : 0);
        FloatVector c30 = all(biased ? bias[i + 3] : 0);
        FloatVector c01 = c00;
        FloatVector c11 = c10;
        FloatVector c21 = c20;
        FloatVector c31 = c30;
        int p = p0;
        int q = at;
        for (int k = 0; k < inner; k++) {
            FloatVector b0 = FloatVector.fromArray(FLOATS, b, q);
            FloatVector b1 = FloatVector.fromArray(FLOATS, b, q + LENGTH);
            FloatVector a0 = all(a[p]);
            c00 = a0.fma(b0, c00);
            c01 = a0.fma(b1, c01);
            FloatVector a1 = all(a[p + down]);
            c10 = a1.fma(b0, c10);
            c11 = a1.fma(b1, c11);
            FloatVector a2 = all(a[p + 2 * down]);
            c20 = a2.fma(b0, c20);
            c21 = a2.fma(b1, c21);
            FloatVector a3 = all(a[p + 3 * down]);
            c30 = a3.fma(b0, c30);
            c31 = a3.fma(b1, c31);
            p += right;
            q += stride;
        }
        int to = i * columns + j;
        c00.intoArray(c, to);
        c01.intoArray(c, to + LENGTH);
        c10.intoArray(c, to + columns);
        c11.intoArray(c, to + columns + LENGTH);
        c20.intoArray(c, to + 2 * columns);
        c21.intoArray(c, to + 2 * columns + LENGTH);
        c30.intoArray(c, to + 3 * columns);
        c31.intoArray(c, to + 3 * columns + LENGTH);
    }

    /** At most one register of columns. */
    private static void edge(
            int rows,
            int inner,
            int columns,
            float[] a,
            int down,
            int right,
            float[] b,
            float[] bias,
            float[] c,
            int j) {
        VectorMask<Float> mask = FLOATS.indexInRange(j, columns);
        int i = 0;
        for (; i < rows; i++) {
            FloatVector sum = all(bias.length == 0 ? 0 : bias[i]);
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
}
