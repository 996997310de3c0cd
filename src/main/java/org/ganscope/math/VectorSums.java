package org.ganscope.math;

import static org.ganscope.math.Kernels.LANES;
import static org.ganscope.math.Registers.DOUBLES;
import static org.ganscope.math.Registers.HALF;
import static org.ganscope.math.Registers.zeros;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

/** Sums in 16 lanes of double. Holds scratch memory: it belongs to one thread. */
final class VectorSums {
    private static final int LENGTH = DOUBLES.length();

    private final double[] lanes = new double[LANES];
    private final double[] cubes = new double[LANES];
    private final double[] fourths = new double[LANES];

    double sum(float[] x, int start, int count) {
        for (int lane = 0; lane < LANES; lane += LENGTH) {
            DoubleVector sum = zeros();
            for (int i = lane; i < count; i += LANES) {
                sum = sum.add(load(x, start + i, count - i));
            }
            sum.intoArray(lanes, lane);
        }
        return Lanes.sum(lanes);
    }

    double sumOfSquares(float[] x, int count) {
        for (int lane = 0; lane < LANES; lane += LENGTH) {
            DoubleVector sum = zeros();
            for (int i = lane; i < count; i += LANES) {
                DoubleVector value = load(x, i, count - i);
                sum = sum.add(value.mul(value));
            }
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
                DoubleVector d = load(x, i, count - i).sub(mean);
                if (count - i < LENGTH) {
                    d = zeros().blend(d, DOUBLES.indexInRange(0, count - i));
                }
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

    /** {@return at most {@code left} elements from {@code at} on, then zeros} */
    private static DoubleVector load(float[] x, int at, int left) {
        FloatVector part;
        if (left >= LENGTH) {
            part = FloatVector.fromArray(HALF, x, at);
        } else {
            VectorMask<Float> mask = HALF.indexInRange(0, left);
            part = FloatVector.fromArray(HALF, x, at, mask);
        }
        return (DoubleVector) part.convertShape(VectorOperators.F2D, DOUBLES, 0);
    }
}
