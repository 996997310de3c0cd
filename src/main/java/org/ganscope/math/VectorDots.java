package org.ganscope.math;

import static org.ganscope.math.Kernels.LANES;
import static org.ganscope.math.Registers.FLOATS;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

/**
 * Products that sum along the vector registers: C = A B^T, each element a sum in 16 lanes. Holds
 * scratch memory: it belongs to one thread.
 */
final class VectorDots {
    private static final int LENGTH = FLOATS.length();
    private static final int ROWS = 4;
    private static final int COLUMNS = 2;

    private final float[] lanes = new float[ROWS * COLUMNS * LANES];

    /**
     * Computes C.
     *
     * @param a [rows, inner]
     * @param b [columns, inner]
     * @param c [rows, columns], overwritten
     */
    void multiply(int rows, int inner, int columns, float[] a, float[] b, float[] c) {
        for (int i = 0; i < rows; i += ROWS) {
            for (int j = 0; j < columns; j += COLUMNS) {
                if (i + ROWS <= rows && j + COLUMNS <= columns) {
                    block(inner, a, i * inner, b, j * inner);
                    store(ROWS, COLUMNS, inner, c, i * columns + j, columns);
                } else {
                    rest(rows, inner, columns, a, b, c, i, j);
                }
            }
        }
    }

    private void store(int rows, int columns, int inner, float[] c, int at, int stride) {
        int used = Math.min(inner, LANES);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                c[at + i * stride + j] = Lanes.sum(lanes, (i * COLUMNS + j) * LANES, used);
            }
        }
    }

    private void rest(
            int rows, int inner, int columns, float[] a, float[] b, float[] c, int i0, int j0) {
        int used = Math.min(inner, LANES);
        for (int i = i0; i < Math.min(rows, i0 + ROWS); i++) {
            for (int j = j0; j < Math.min(columns, j0 + COLUMNS); j++) {
                one(inner, a, i * inner, b, j * inner);
                c[i * columns + j] = Lanes.sum(lanes, 0, used);
            }
        }
    }

    private void one(int inner, float[] a, int p, float[] b, int q) {
        for (int lane = 0; lane < LANES; lane += LENGTH) {
            FloatVector sum = FloatVector.zero(FLOATS);
            int k = lane;
            for (; k + LENGTH <= inner; k += LANES) {
                sum = load(a, p + k).fma(load(b, q + k), sum);
            }
            if (k < inner) {
                VectorMask<Float> mask = FLOATS.indexInRange(k, inner);
                sum = load(a, p + k, mask).fma(load(b, q + k, mask), sum);
            }
            sum.intoArray(lanes, lane);
        }
    }

    private void block(int inner, float[] a, int p, float[] b, int q) {
        for (int lane = 0; lane < LANES; lane += LENGTH) {
            FloatVector s00 = FloatVector.zero(FLOATS);
            FloatVector s01 = s00;
            FloatVector s10 = s00;
            FloatVector s11 = s00;
            FloatVector s20 = s00;
            FloatVector s21 = s00;
            FloatVector s30 = s00;
            FloatVector s31 = s00;
            for (int k = lane; k < inner; k += LANES) {
                VectorMask<Float> mask = FLOATS.indexInRange(k, inner);
                FloatVector b0 = load(b, q + k, mask);
                FloatVector b1 = load(b, q + inner + k, mask);
                FloatVector a0 = load(a, p + k, mask);
                s00 = a0.fma(b0, s00);
                s01 = a0.fma(b1, s01);
                FloatVector a1 = load(a, p + inner + k, mask);
                s10 = a1.fma(b0, s10);
                s11 = a1.fma(b1, s11);
                FloatVector a2 = load(a, p + 2 * inner + k, mask);
                s20 = a2.fma(b0, s20);
                s21 = a2.fma(b1, s21);
                FloatVector a3 = load(a, p + 3 * inner + k, mask);
                s30 = a3.fma(b0, s30);
                s31 = a3.fma(b1, s31);
            }
            s00.intoArray(lanes, lane);
            s01.intoArray(lanes, LANES + lane);
            s10.intoArray(lanes, 2 * LANES + lane);
            s11.intoArray(lanes, 3 * LANES + lane);
            s20.intoArray(lanes, 4 * LANES + lane);
            s21.intoArray(lanes, 5 * LANES + lane);
            s30.intoArray(lanes, 6 * LANES + lane);
            s31.intoArray(lanes, 7 * LANES + lane);
        }
    }

    private static FloatVector load(float[] x, int at) {
        return FloatVector.fromArray(FLOATS, x, at);
    }

    private static FloatVector load(float[] x, int at, VectorMask<Float> mask) {
        return FloatVector.fromArray(FLOATS, x, at, mask);
    }
}
