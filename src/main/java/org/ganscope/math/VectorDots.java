package org.ganscope.math;

import static jdk.incubator.vector.FloatVector.fromArray;

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

    /** From how many summands on the registers pay. */
    private static final int FEW = 4;

    /** [4 rows, 16 columns, 16 lanes]. */
    private final float[][] lanes = new float[ROWS][LANES * LANES];

    /**
     * Computes C.
     *
     * @param a [rows, inner]
     * @param b [columns, inner]
     * @param c [rows, columns], overwritten
     */
    void multiply(int rows, int inner, int columns, float[] a, float[] b, float[] c) {
        if (inner < FEW) {
            few(rows, inner, columns, a, b, c);
            return;
        }
        for (int i = 0; i < rows; i += ROWS) {
            int height = Math.min(ROWS, rows - i);
            for (int j = 0; j < columns; j += LANES) {
                int width = Math.min(LANES, columns - j);
                tile(height, inner, width, a, i * inner, b, j * inner);
                for (int row = 0; row < height; row++) {
                    VectorFold.fold(lanes[row]);
                    System.arraycopy(lanes[row], 0, c, (i + row) * columns + j, width);
                }
            }
        }
    }

    private void tile(int height, int inner, int width, float[] a, int p, float[] b, int q) {
        for (int j = 0; j < width; j += COLUMNS) {
            if (height == ROWS && j + COLUMNS <= width) {
                block(inner, a, p, b, q + j * inner, j * LANES);
            } else {
                for (int row = 0; row < height; row++) {
                    one(inner, a, p + row * inner, b, q + j * inner, lanes[row], j * LANES);
                    if (j + 1 < width) {
                        int next = q + (j + 1) * inner;
                        one(inner, a, p + row * inner, b, next, lanes[row], (j + 1) * LANES);
                    }
                }
            }
        }
    }

    /** The same sums, in the same order, where most lanes would be empty. */
    private void few(int rows, int inner, int columns, float[] a, float[] b, float[] c) {
        float[] products = lanes[0];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                for (int k = 0; k < inner; k++) {
                    products[k] = Math.fma(a[i * inner + k], b[j * inner + k], 0);
                }
                c[i * columns + j] = Lanes.sum(products, inner);
            }
        }
    }

    private static void one(int inner, float[] a, int p, float[] b, int q, float[] to, int at) {
        for (int lane = 0; lane < LANES; lane += LENGTH) {
            FloatVector sum = FloatVector.zero(FLOATS);
            int k = lane;
            for (; k + LENGTH <= inner; k += LANES) {
                sum = fromArray(FLOATS, a, p + k).fma(fromArray(FLOATS, b, q + k), sum);
            }
            sum.intoArray(to, at + lane);
            if (k < inner) {
                addRest(inner - k, a, p + k, b, q + k, to, at + lane);
            }
        }
    }

    /** Adds the last products, fewer than a register holds: by itself, so that loops stay small. */
    private static void addRest(int count, float[] a, int p, float[] b, int q, float[] to, int at) {
        VectorMask<Float> rest = FLOATS.indexInRange(0, count);
        FloatVector x = fromArray(FLOATS, a, p, rest);
        FloatVector y = fromArray(FLOATS, b, q, rest);
        x.fma(y, fromArray(FLOATS, to, at)).intoArray(to, at);
    }

    /** 4 rows of A with 2 of B. */
    private void block(int inner, float[] a, int p, float[] b, int q, int at) {
        for (int lane = 0; lane < LANES; lane += LENGTH) {
            FloatVector s00 = FloatVector.zero(FLOATS);
            FloatVector s01 = s00;
            FloatVector s10 = s00;
            FloatVector s11 = s00;
            FloatVector s20 = s00;
            FloatVector s21 = s00;
            FloatVector s30 = s00;
            FloatVector s31 = s00;
            int k = lane;
            for (; k + LENGTH <= inner; k += LANES) {
                FloatVector b0 = fromArray(FLOATS, b, q + k);
                FloatVector b1 = fromArray(FLOATS, b, q + inner + k);
                FloatVector a0 = fromArray(FLOATS, a, p + k);
                s00 = a0.fma(b0, s00);
                s01 = a0.fma(b1, s01);
                FloatVector a1 = fromArray(FLOATS, a, p + inner + k);
                s10 = a1.fma(b0, s10);
                s11 = a1.fma(b1, s11);
                FloatVector a2 = fromArray(FLOATS, a, p + 2 * inner + k);
                s20 = a2.fma(b0, s20);
                s21 = a2.fma(b1, s21);
                FloatVector a3 = fromArray(FLOATS, a, p + 3 * inner + k);
                s30 = a3.fma(b0, s30);
                s31 = a3.fma(b1, s31);
            }
            int to = at + lane;
            s00.intoArray(lanes[0], to);
            s01.intoArray(lanes[0], to + LANES);
            s10.intoArray(lanes[1], to);
            s11.intoArray(lanes[1], to + LANES);
            s20.intoArray(lanes[2], to);
            s21.intoArray(lanes[2], to + LANES);
            s30.intoArray(lanes[3], to);
            s31.intoArray(lanes[3], to + LANES);
            for (int row = 0; row < ROWS && k < inner; row++) {
                int from = p + row * inner + k;
                addRest(inner - k, a, from, b, q + k, lanes[row], to);
                addRest(inner - k, a, from, b, q + inner + k, lanes[row], to + LANES);
            }
        }
    }
}
