package org.ganscope.math;

import static jdk.incubator.vector.FloatVector.fromArray;

import static org.ganscope.math.Registers.FLOATS;

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
            fromArray(FLOATS, a, i, rest).add(fromArray(FLOATS, b, i, rest)).intoArray(c, i, rest);
        }
    }

    static void subtract(float[] a, float[] b, float[] c, int count) {
        for (int i = 0; i < count; i += LENGTH) {
            VectorMask<Float> rest = FLOATS.indexInRange(i, count);
            fromArray(FLOATS, a, i, rest).sub(fromArray(FLOATS, b, i, rest)).intoArray(c, i, rest);
        }
    }

    static void multiply(float[] a, float[] b, float[] c, int count) {
        for (int i = 0; i < count; i += LENGTH) {
            VectorMask<Float> rest = FLOATS.indexInRange(i, count);
            fromArray(FLOATS, a, i, rest).mul(fromArray(FLOATS, b, i, rest)).intoArray(c, i, rest);
        }
    }

    static void divide(float[] a, float[] b, float[] c, int count) {
        for (int i = 0; i < count; i += LENGTH) {
            VectorMask<Float> rest = FLOATS.indexInRange(i, count);
            fromArray(FLOATS, a, i, rest).div(fromArray(FLOATS, b, i, rest)).intoArray(c, i, rest);
        }
    }

    static void tanhSlope(float[] a, float[] b, float[] c, int count) {
        for (int i = 0; i < count; i += LENGTH) {
            VectorMask<Float> rest = FLOATS.indexInRange(i, count);
            FloatVector y = fromArray(FLOATS, b, i, rest);
            fromArray(FLOATS, a, i, rest)
                    .mul(y.neg().fma(y, Registers.all(1f)))
                    .intoArray(c, i, rest);
        }
    }

    static void sigmoidSlope(float[] a, float[] b, float[] c, int count) {
        for (int i = 0; i < count; i += LENGTH) {
            VectorMask<Float> rest = FLOATS.indexInRange(i, count);
            FloatVector y = fromArray(FLOATS, b, i, rest);
            fromArray(FLOATS, a, i, rest).mul(y.neg().fma(y, y)).intoArray(c, i, rest);
        }
    }

    static void absoluteSlope(float[] a, float[] b, float[] c, int count) {
        for (int i = 0; i < count; i += LENGTH) {
            VectorMask<Float> rest = FLOATS.indexInRange(i, count);
            signed(fromArray(FLOATS, a, i, rest), fromArray(FLOATS, b, i, rest))
                    .intoArray(c, i, rest);
        }
    }

    /** {@return g with the sign of x, 0 where x is 0} */
    private static FloatVector signed(FloatVector g, FloatVector x) {
        return FloatVector.zero(FLOATS)
                .blend(g, x.compare(VectorOperators.GT, 0f))
                .blend(g.neg(), x.compare(VectorOperators.LT, 0f));
    }

    static void eluSlope(float depth, float[] a, float[] b, float[] c, int count) {
        for (int i = 0; i < count; i += LENGTH) {
            VectorMask<Float> rest = FLOATS.indexInRange(i, count);
            bent(depth, fromArray(FLOATS, a, i, rest), fromArray(FLOATS, b, i, rest))
                    .intoArray(c, i, rest);
        }
    }

    /** {@return g where y is above 0, g (y + depth) elsewhere} */
    private static FloatVector bent(float depth, FloatVector g, FloatVector y) {
        return g.mul(y.add(depth)).blend(g, y.compare(VectorOperators.GT, 0f));
    }

    static void leakyReluSlope(float slope, float[] a, float[] b, float[] c, int count) {
        for (int i = 0; i < count; i += LENGTH) {
            VectorMask<Float> rest = FLOATS.indexInRange(i, count);
            leaky(slope, fromArray(FLOATS, a, i, rest), fromArray(FLOATS, b, i, rest))
                    .intoArray(c, i, rest);
        }
    }

    /** {@return g where y is above 0, slope g elsewhere} */
    private static FloatVector leaky(float slope, FloatVector g, FloatVector y) {
        return g.mul(slope).blend(g, y.compare(VectorOperators.GT, 0f));
    }
}
