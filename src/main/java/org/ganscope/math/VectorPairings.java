package org.ganscope.math;

import static org.ganscope.math.Registers.FLOATS;
import static org.ganscope.math.Registers.all;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

/** Functions of two elements, a register at a time; the last one is only partly filled. */
final class VectorPairings {
    private static final int LENGTH = FLOATS.length();

    private VectorPairings() {}

    static void add(float[] a, float[] b, float[] c, int count) {
        for (int i = 0; i < count; i += LENGTH) {
            VectorMask<Float> rest = FLOATS.indexInRange(i, count);
            load(a, i, rest).add(load(b, i, rest)).intoArray(c, i, rest);
        }
    }

    static void subtract(float[] a, float[] b, float[] c, int count) {
        for (int i = 0; i < count; i += LENGTH) {
            VectorMask<Float> rest = FLOATS.indexInRange(i, count);
            load(a, i, rest).sub(load(b, i, rest)).intoArray(c, i, rest);
        }
    }

    static void multiply(float[] a, float[] b, float[] c, int count) {
        for (int i = 0; i < count; i += LENGTH) {
            VectorMask<Float> rest = FLOATS.indexInRange(i, count);
            load(a, i, rest).mul(load(b, i, rest)).intoArray(c, i, rest);
        }
    }

    static void divide(float[] a, float[] b, float[] c, int count) {
        for (int i = 0; i < count; i += LENGTH) {
            VectorMask<Float> rest = FLOATS.indexInRange(i, count);
            load(a, i, rest).div(load(b, i, rest)).intoArray(c, i, rest);
        }
    }

    static void tanhSlope(float[] a, float[] b, float[] c, int count) {
        for (int i = 0; i < count; i += LENGTH) {
            VectorMask<Float> rest = FLOATS.indexInRange(i, count);
            FloatVector y = load(b, i, rest);
            load(a, i, rest).mul(y.neg().fma(y, all(1f))).intoArray(c, i, rest);
        }
    }

    static void sigmoidSlope(float[] a, float[] b, float[] c, int count) {
        for (int i = 0; i < count; i += LENGTH) {
            VectorMask<Float> rest = FLOATS.indexInRange(i, count);
            FloatVector y = load(b, i, rest);
            load(a, i, rest).mul(y.neg().fma(y, y)).intoArray(c, i, rest);
        }
    }

    static void leakyReluSlope(float slope, float[] a, float[] b, float[] c, int count) {
        for (int i = 0; i < count; i += LENGTH) {
            VectorMask<Float> rest = FLOATS.indexInRange(i, count);
            FloatVector g = load(a, i, rest);
            VectorMask<Float> positive = load(b, i, rest).compare(VectorOperators.GT, 0f);
            g.mul(slope).blend(g, positive).intoArray(c, i, rest);
        }
    }

    private static FloatVector load(float[] x, int at, VectorMask<Float> mask) {
        return FloatVector.fromArray(FLOATS, x, at, mask);
    }
}
