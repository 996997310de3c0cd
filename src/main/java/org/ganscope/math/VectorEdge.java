package org.ganscope.math;

import static jdk.incubator.vector.FloatVector.fromArray;

import static org.ganscope.math.Registers.FLOATS;
import static org.ganscope.math.Registers.all;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

/**
 * The inner loops of a product over its last columns, which fill no whole block of a {@link
 * VectorStrip}. Belongs to the thread of its operands.
 */
final class VectorEdge {
    private static final int ROWS = 4;

    private final ProductOperands operands;

    VectorEdge(ProductOperands operands) {
        this.operands = operands;
    }

    /** At most one register of columns, from j on, for all rows; B's first is at {@code at}. */
    void multiply(float[] b, int at, int stride, int j) {
        float[] a = operands.a;
        float[] c = operands.c;
        int rows = operands.rows;
        int inner = operands.inner;
        int down = operands.down;
        int right = operands.right;
        int columns = operands.columns;
        VectorMask<Float> mask = FLOATS.indexInRange(j, columns);
        int i = 0;
        for (; i + ROWS <= rows; i += ROWS) {
            FloatVector c0 = all(operands.start(i));
            FloatVector c1 = all(operands.start(i + 1));
            FloatVector c2 = all(operands.start(i + 2));
            FloatVector c3 = all(operands.start(i + 3));
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
            FloatVector sum = all(operands.start(i));
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
}
