package org.ganscope.math;

import static org.ganscope.math.Kernels.LANES;
import static org.ganscope.math.Registers.DOUBLES;
import static org.ganscope.math.Registers.HALF;
import static org.ganscope.math.Registers.zeros;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/** Sums in 16 lanes of double. Holds scratch memory: it belongs to one thread. */
final class VectorSums {
    private static final int LENGTH = DOUBLES.length();

    private final double[] lanes = new double[LANES];
    private final double[] cubes = new double[LANES];
    private final double[] fourths = new double[LANES];

    double sum(float[] x, int start, int count) {
        for (int lane = 0; lane < LANES; lane += 2 * LENGTH) {
            DoubleVector even = zeros();
            DoubleVector odd = zeros();
            int i = lane;
            for (; i + 2 * LENGTH <= count; i += LANES) {
                even = even.add(load(x, start + i));
                odd = odd.add(load(x, start + i + LENGTH));
            }
            even = even.add(load(x, start + i, count - i));
            odd = odd.add(load(x, start + i + LENGTH, count - i - LENGTH));
            even.intoArray(lanes, lane);
            odd.intoArray(lanes, lane + LENGTH);
        }
        return Lanes.sum(lanes);
    }

    double sumOfSquares(float[] x, int count) {
        for (int lane = 0; lane < LANES; lane += LENGTH) {
            DoubleVector sum = zeros();
            int i = lane;
            for (; i + LENGTH <= count; i += LANES) {
                DoubleVector value = load(x, i);
                sum = sum.add(value.mul(value));
            }
            DoubleVector value = load(x, i, count - i);
            sum = sum.add(value.mul(value));
            sum.intoArray(lanes, lane);
        }
        return Lanes.sum(lanes);
    }

    /**
     * @param moments [4], overwritten
     */
    void moments(float[] x, int count, float[] moments) {
        double mean = sum(x, 0, count) / count;
        for (int lane = 0; lane < LANES; lane += LENGTH) {
            DoubleVector sum2 = zeros();
            DoubleVector sum3 = zeros();
            DoubleVector sum4 = zeros();
            for (int i = lane; i < count; i += LANES) {
                DoubleVector d = distance(x, i, count - i, mean);
                DoubleVector square = d.mul(d);
                sum2 = sum2.add(square);
                sum3 = sum3.add(square.mul(d));
                sum4 = sum4.add(square.mul(square));
            }
            sum2.intoArray(lanes, lane);
            sum3.intoArray(cubes, lane);
            sum4.intoArray(fourths, lane);
        }
        Shape.of(count, mean, Lanes.sum(lanes), Lanes.sum(cubes), Lanes.sum(fourths), moments);
    }

    private static DoubleVector distance(float[] x, int at, int left, double mean) {
        if (left >= LENGTH) {
            return load(x, at).sub(mean);
        }
        return zeros().blend(load(x, at, left).sub(mean), DOUBLES.indexInRange(0, left));
    }

    private static DoubleVector load(float[] x, int at) {
        return wide(FloatVector.fromArray(HALF, x, at));
    }

    /** {@return at most {@code left} elements from {@code at} on, then zeros} */
    private static DoubleVector load(float[] x, int at, int left) {
        if (left <= 0) {
            return zeros();
        }
        return wide(FloatVector.fromArray(HALF, x, at, HALF.indexInRange(0, left)));
    }

    private static DoubleVector wide(FloatVector half) {
        return (DoubleVector) half.convertShape(VectorOperators.F2D, DOUBLES, 0);
    }
}
