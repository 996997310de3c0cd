package org.ganscope.math;

import static jdk.incubator.vector.FloatVector.fromArray;

import static org.ganscope.math.Kernels.LANES;
import static org.ganscope.math.Registers.FLOATS;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShuffle;

/**
 * Adds up the lanes of many sums at once, in the order of {@link Lanes}: each stage puts the upper
 * half of the lanes of two sums onto their lower half, side by side in one register.
 */
final class VectorFold {
    private static final int LENGTH = FLOATS.length();

    private VectorFold() {}

    /**
     * Adds up 16 sums.
     *
     * @param lanes [16 sums, 16 lanes], overwritten; the first 16 become the sums
     */
    static void fold(float[] lanes) {
        for (int group = 0; group < LANES; group += LENGTH) {
            narrow(lanes, group);
            int at = group * LANES;
            if (LENGTH > 8) {
                merge(lanes, at, 8, Stage.BY_8, Stage.UPPER_8);
            }
            if (LENGTH > 4) {
                merge(lanes, at, 4, Stage.BY_4, Stage.UPPER_4);
            }
            if (LENGTH > 2) {
                merge(lanes, at, 2, Stage.BY_2, Stage.UPPER_2);
            }
            merge(lanes, at, 1, Stage.BY_1, Stage.UPPER_1);
            fromArray(FLOATS, lanes, at).intoArray(lanes, group);
        }
    }

    /** Adds lanes until each sum fits a register, which stays at the start of its 16 lanes. */
    private static void narrow(float[] lanes, int group) {
        for (int half = LANES / 2; half >= LENGTH; half /= 2) {
            for (int i = group; i < group + LENGTH; i++) {
                for (int lane = i * LANES; lane < i * LANES + half; lane += LENGTH) {
                    fromArray(FLOATS, lanes, lane)
                            .add(fromArray(FLOATS, lanes, lane + half))
                            .intoArray(lanes, lane);
                }
            }
        }
    }

    /** Makes {@code half} registers of twice as many; register i holds the sums i and i + half. */
    private static void merge(
            float[] lanes,
            int at,
            int half,
            VectorShuffle<Float> exchange,
            VectorMask<Float> upper) {
        for (int i = at; i < at + half * LANES; i += LANES) {
            FloatVector a = fromArray(FLOATS, lanes, i);
            FloatVector b = fromArray(FLOATS, lanes, i + half * LANES);
            a.blend(b, upper).add(b.blend(a, upper).rearrange(exchange)).intoArray(lanes, i);
        }
    }

    /** For each stage, which lanes are the upper ones, and which lane each is added to. */
    private static final class Stage {
        static final VectorMask<Float> UPPER_8 = upper(8);
        static final VectorMask<Float> UPPER_4 = upper(4);
        static final VectorMask<Float> UPPER_2 = upper(2);
        static final VectorMask<Float> UPPER_1 = upper(1);
        static final VectorShuffle<Float> BY_8 = exchange(8);
        static final VectorShuffle<Float> BY_4 = exchange(4);
        static final VectorShuffle<Float> BY_2 = exchange(2);
        static final VectorShuffle<Float> BY_1 = exchange(1);

        private static VectorMask<Float> upper(int half) {
            boolean[] upper = new boolean[LENGTH];
            for (int lane = 0; lane < LENGTH; lane++) {
                upper[lane] = (lane & half) != 0;
            }
            return VectorMask.fromArray(FLOATS, upper, 0);
        }

        private static VectorShuffle<Float> exchange(int half) {
            return VectorShuffle.fromOp(FLOATS, lane -> (lane ^ half) % LENGTH);
        }
    }
}
