package org.ganscope.math;

import static org.ganscope.math.Registers.FLOATS;
import static org.ganscope.math.Registers.all;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

/** Optimizer steps, a register at a time. */
final class VectorDescent {
    private static final int LENGTH = FLOATS.length();

    private VectorDescent() {}

    static boolean sgd(float rate, float momentum, float[] g, float[] v, float[] w, int count) {
        FloatVector check = all(0f);
        for (int i = 0; i < count; i += LENGTH) {
            VectorMask<Float> rest = FLOATS.indexInRange(i, count);
            FloatVector velocity = load(v, i, rest).fma(all(momentum), load(g, i, rest));
            velocity.intoArray(v, i, rest);
            FloatVector weight = velocity.fma(all(-rate), load(w, i, rest));
            weight.intoArray(w, i, rest);
            check = check.add(weight.sub(weight));
        }
        return isZero(check);
    }

    static boolean adam(
            float rate,
            float root,
            float beta1,
            float beta2,
            float epsilon,
            float[] g,
            float[] m,
            float[] v,
            float[] w,
            int count) {
        FloatVector check = all(0f);
        for (int i = 0; i < count; i += LENGTH) {
            VectorMask<Float> rest = FLOATS.indexInRange(i, count);
            FloatVector gradient = load(g, i, rest);
            FloatVector mean = load(m, i, rest).fma(all(beta1), gradient.mul(1 - beta1));
            FloatVector square =
                    load(v, i, rest).fma(all(beta2), gradient.mul(gradient).mul(1 - beta2));
            mean.intoArray(m, i, rest);
            square.intoArray(v, i, rest);
            FloatVector size = square.sqrt().div(root).add(epsilon);
            FloatVector weight = mean.div(size).fma(all(-rate), load(w, i, rest));
            weight.intoArray(w, i, rest);
            check = check.add(weight.sub(weight));
        }
        return isZero(check);
    }

    /** {@return whether all differences of weights from themselves were 0: none infinite or NaN} */
    private static boolean isZero(FloatVector check) {
        return check.compare(VectorOperators.EQ, 0f).allTrue();
    }

    private static FloatVector load(float[] x, int at, VectorMask<Float> mask) {
        return FloatVector.fromArray(FLOATS, x, at, mask);
    }
}
