package org.ganscope.math;

import static org.ganscope.math.Registers.FLOATS;
import static org.ganscope.math.Registers.all;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/**
 * The fastest that a core can calculate: fused multiply-adds that wait neither for memory nor, as
 * there are twelve chains of them, for each other. What products achieve is compared with it.
 */
public final class PeakSpeed {
    private static final int ROUNDS = 10_000;
    private static final int CHAINS = 12;

    /** Depends on all operations, so that none can be left out. */
    private float result;

    /** {@return how many floating-point operations one {@link #run} does} */
    public static double operations() {
        return 2.0 * CHAINS * ROUNDS * FLOATS.length();
    }

    /** Multiplies and adds. */
    public void run() {
        FloatVector factor = all(0.999f);
        FloatVector s0 = all(result);
        FloatVector s1 = all(1f);
        FloatVector s2 = all(2f);
        FloatVector s3 = all(3f);
        FloatVector s4 = all(4f);
        FloatVector s5 = all(5f);
        FloatVector s6 = all(6f);
        FloatVector s7 = all(7f);
        FloatVector s8 = all(8f);
        FloatVector s9 = all(9f);
        FloatVector s10 = all(10f);
        FloatVector s11 = all(11f);
        for (int i = 0; i < ROUNDS; i++) {
            s0 = s0.fma(factor, factor);
            s1 = s1.fma(factor, factor);
            s2 = s2.fma(factor, factor);
            s3 = s3.fma(factor, factor);
            s4 = s4.fma(factor, factor);
            s5 = s5.fma(factor, factor);
            s6 = s6.fma(factor, factor);
            s7 = s7.fma(factor, factor);
            s8 = s8.fma(factor, factor);
            s9 = s9.fma(factor, factor);
            s10 = s10.fma(factor, factor);
            s11 = s11.fma(factor, factor);
        }
        FloatVector first = s0.add(s1).add(s2).add(s3).add(s4).add(s5);
        FloatVector second = s6.add(s7).add(s8).add(s9).add(s10).add(s11);
        result = first.add(second).reduceLanes(VectorOperators.ADD) / FLOATS.length();
    }
}
