package org.ganscope.math;

import static jdk.incubator.vector.FloatVector.fromArray;

import static org.ganscope.math.Registers.FLOATS;
import static org.ganscope.math.Registers.all;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

/**
 * Optimizer steps, a register at a time. Weights that are finite differ from themselves by 0: the
 * answer is whether all do.
 */
final class VectorDescent {
    private static final int LENGTH = FLOATS.length();

    private VectorDescent() {}

    static boolean sgd(float rate, float momentum, float[] g, float[] v, float[] w, int count) {
        FloatVector check = all(0f);
        for (int i = 0; i < count; i += LENGTH) {
            VectorMask<Float> rest = FLOATS.indexInRange(i, count);
            FloatVector velocity =
                    fromArray(FLOATS, v, i, rest).fma(all(momentum), fromArray(FLOATS, g, i, rest));
            velocity.intoArray(v, i, rest);
            FloatVector weight = velocity.fma(all(-rate), fromArray(FLOATS, w, i, rest));
            weight.intoArray(w, i, rest);
            check = check.add(weight.sub(weight));
        }
        return check.compare(VectorOperators.EQ, 0f).allTrue();
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
            FloatVector gradient = fromArray(FLOATS, g, i, rest);
            FloatVector mean =
                    fromArray(FLOATS, m, i, rest).fma(all(beta1), gradient.mul(1 - beta1));
            FloatVector square =
                    fromArray(FLOATS, v, i, rest)
                            .fma(all(beta2), gradient.mul(gradient).mul(1 - beta2));
            mean.intoArray(m, i, rest);
            square.intoArray(v, i, rest);
            FloatVector size = square.sqrt().div(root).add(epsilon);
            FloatVector weight = mean.div(size).fma(all(-rate), fromArray(FLOATS, w, i, rest));
            weight.intoArray(w, i, rest);
            check = check.add(weight.sub(weight));
        }
        return check.compare(VectorOperators.EQ, 0f).allTrue();
    }
}
