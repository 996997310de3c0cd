package org.ganscope.math;

import static jdk.incubator.vector.FloatVector.fromArray;

import static org.ganscope.math.Registers.FLOATS;
import static org.ganscope.math.Registers.all;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

/** Functions of each element, a register at a time; the last one is only partly filled. */
final class VectorFunctions {
    private static final int LENGTH = FLOATS.length();

    private VectorFunctions() {}

    static void tanh(float[] x, float[] y, int count) {
        for (int i = 0; i < count; i += LENGTH) {
            VectorMask<Float> rest = FLOATS.indexInRange(i, count);
            VectorElementary.tanh(fromArray(FLOATS, x, i, rest)).intoArray(y, i, rest);
        }
    }

    static void sigmoid(float[] x, float[] y, int count) {
        for (int i = 0; i < count; i += LENGTH) {
            VectorMask<Float> rest = FLOATS.indexInRange(i, count);
            VectorElementary.sigmoid(fromArray(FLOATS, x, i, rest)).intoArray(y, i, rest);
        }
    }

    static void softplus(float[] x, float[] y, int count) {
        for (int i = 0; i < count; i += LENGTH) {
            VectorMask<Float> rest = FLOATS.indexInRange(i, count);
            VectorElementary.softplus(fromArray(FLOATS, x, i, rest)).intoArray(y, i, rest);
        }
    }

    static void exp(float[] x, float[] y, int count) {
        for (int i = 0; i < count; i += LENGTH) {
            VectorMask<Float> rest = FLOATS.indexInRange(i, count);
            VectorElementary.exp(fromArray(FLOATS, x, i, rest)).intoArray(y, i, rest);
        }
    }

    static void log(float[] x, float[] y, int count) {
        for (int i = 0; i < count; i += LENGTH) {
            VectorMask<Float> rest = FLOATS.indexInRange(i, count);
            VectorElementary.log(fromArray(FLOATS, x, i, rest)).intoArray(y, i, rest);
        }
    }

    static void sqrt(float[] x, float[] y, int count) {
        for (int i = 0; i < count; i += LENGTH) {
            VectorMask<Float> rest = FLOATS.indexInRange(i, count);
            fromArray(FLOATS, x, i, rest).sqrt().intoArray(y, i, rest);
        }
    }

    static void absolute(float[] x, float[] y, int count) {
        for (int i = 0; i < count; i += LENGTH) {
            VectorMask<Float> rest = FLOATS.indexInRange(i, count);
            fromArray(FLOATS, x, i, rest).abs().intoArray(y, i, rest);
        }
    }

    static void sine(float[] x, float[] y, int count) {
        for (int i = 0; i < count; i += LENGTH) {
            VectorMask<Float> rest = FLOATS.indexInRange(i, count);
            VectorElementary.sine(fromArray(FLOATS, x, i, rest), 0).intoArray(y, i, rest);
        }
    }

    static void cosine(float[] x, float[] y, int count) {
        for (int i = 0; i < count; i += LENGTH) {
            VectorMask<Float> rest = FLOATS.indexInRange(i, count);
            VectorElementary.sine(fromArray(FLOATS, x, i, rest), 1).intoArray(y, i, rest);
        }
    }

    /** In three methods: of one, the compiler leaves vectors as objects. */
    static void normalShare(float[] x, float[] y, int count) {
        bell(x, y, count);
        tail(x, y, count);
        share(x, y, count);
    }

    private static void bell(float[] x, float[] y, int count) {
        for (int i = 0; i < count; i += LENGTH) {
            VectorMask<Float> rest = FLOATS.indexInRange(i, count);
            VectorElementary.bell(fromArray(FLOATS, x, i, rest)).intoArray(y, i, rest);
        }
    }

    private static void tail(float[] x, float[] y, int count) {
        for (int i = 0; i < count; i += LENGTH) {
            VectorMask<Float> rest = FLOATS.indexInRange(i, count);
            FloatVector bell = fromArray(FLOATS, y, i, rest);
            VectorElementary.tail(fromArray(FLOATS, x, i, rest), bell).intoArray(y, i, rest);
        }
    }

    private static void share(float[] x, float[] y, int count) {
        for (int i = 0; i < count; i += LENGTH) {
            VectorMask<Float> rest = FLOATS.indexInRange(i, count);
            FloatVector tail = fromArray(FLOATS, y, i, rest);
            VectorElementary.share(fromArray(FLOATS, x, i, rest), tail).intoArray(y, i, rest);
        }
    }

    static void elu(float depth, float[] x, float[] y, int count) {
        for (int i = 0; i < count; i += LENGTH) {
            VectorMask<Float> rest = FLOATS.indexInRange(i, count);
            VectorElementary.elu(depth, fromArray(FLOATS, x, i, rest)).intoArray(y, i, rest);
        }
    }

    static void power(int exponent, float[] x, float[] y, int count) {
        for (int i = 0; i < count; i += LENGTH) {
            VectorMask<Float> rest = FLOATS.indexInRange(i, count);
            VectorElementary.power(fromArray(FLOATS, x, i, rest), exponent).intoArray(y, i, rest);
        }
    }

    static void scale(float factor, float shift, float[] x, float[] y, int count) {
        for (int i = 0; i < count; i += LENGTH) {
            VectorMask<Float> rest = FLOATS.indexInRange(i, count);
            fromArray(FLOATS, x, i, rest).fma(factor, shift).intoArray(y, i, rest);
        }
    }

    static void leakyRelu(float slope, float[] x, float[] y, int count) {
        for (int i = 0; i < count; i += LENGTH) {
            VectorMask<Float> rest = FLOATS.indexInRange(i, count);
            leakyRelu(slope, fromArray(FLOATS, x, i, rest)).intoArray(y, i, rest);
        }
    }

    private static FloatVector leakyRelu(float slope, FloatVector x) {
        return x.blend(x.mul(slope), x.compare(VectorOperators.LT, 0f));
    }

    static void cubic(float center, float scale, float[] c, float[] x, float[] y, int count) {
        FloatVector c0 = all(c[0]);
        FloatVector c1 = all(c[1]);
        FloatVector c2 = all(c[2]);
        FloatVector c3 = all(c[3]);
        for (int i = 0; i < count; i += LENGTH) {
            VectorMask<Float> rest = FLOATS.indexInRange(i, count);
            FloatVector u = fromArray(FLOATS, x, i, rest).sub(center).mul(scale);
            u.fma(u.fma(u.fma(c3, c2), c1), c0).intoArray(y, i, rest);
        }
    }
}
