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
    private final double[] otherLanes = new double[LANES];
    private final double[] thirdLanes = new double[LANES];

    double sum(float[] x, int start, int count) {
        if (count <= LANES) {
            return few(x, start, count);
        }
        int whole = count - count % LANES;
        for (int lane = 0; lane < LANES; lane += 2 * LENGTH) {
            DoubleVector even = zeros();
            DoubleVector odd = zeros();
            for (int i = lane; i < whole; i += LANES) {
                even = even.add(load(x, start + i));
                odd = odd.add(load(x, start + i + LENGTH));
            }
            even.intoArray(lanes, lane);
            odd.intoArray(lanes, lane + LENGTH);
        }
        addRest(x, start + whole, count - whole, lanes);
        return Lanes.sum(lanes, LANES);
    }

    /** The same sum where no lane has two summands. */
    private double few(float[] x, int start, int count) {
        for (int i = 0; i < count; i++) {
            lanes[i] = x[start + i];
        }
        return Lanes.sum(lanes, count);
    }

    /**
     * The sum of each row, two rows at a time: an addition waits for the one before it.
     *
     * @param into [rows], overwritten
     */
    void rowSums(int rows, int columns, float[] x, float[] into) {
        int i = 0;
        if (columns > LANES) {
            for (; i + 2 <= rows; i += 2) {
                twoRows(x, i * columns, (i + 1) * columns, columns);
                into[i] = (float) Lanes.sum(lanes, LANES);
                into[i + 1] = (float) Lanes.sum(otherLanes, LANES);
            }
        }
        for (; i < rows; i++) {
            into[i] = (float) sum(x, i * columns, columns);
        }
    }

    private void twoRows(float[] x, int first, int second, int count) {
        int whole = count - count % LANES;
        for (int lane = 0; lane < LANES; lane += 2 * LENGTH) {
            DoubleVector even0 = zeros();
            DoubleVector odd0 = zeros();
            DoubleVector even1 = zeros();
            DoubleVector odd1 = zeros();
            for (int i = lane; i < whole; i += LANES) {
                even0 = even0.add(load(x, first + i));
                odd0 = odd0.add(load(x, first + i + LENGTH));
                even1 = even1.add(load(x, second + i));
                odd1 = odd1.add(load(x, second + i + LENGTH));
            }
            even0.intoArray(lanes, lane);
            odd0.intoArray(lanes, lane + LENGTH);
            even1.intoArray(otherLanes, lane);
            odd1.intoArray(otherLanes, lane + LENGTH);
        }
        addRest(x, first + whole, count - whole, lanes);
        addRest(x, second + whole, count - whole, otherLanes);
    }

    private static void addRest(float[] x, int start, int count, double[] lanes) {
        for (int i = 0; i < count; i++) {
            lanes[i] += x[start + i];
        }
    }

    double sumOfSquares(float[] x, int count) {
        int whole = count - count % LANES;
        for (int lane = 0; lane < LANES; lane += LENGTH) {
            DoubleVector sum = zeros();
            for (int i = lane; i < whole; i += LANES) {
                DoubleVector value = load(x, i);
                sum = sum.add(value.mul(value));
            }
            sum.intoArray(lanes, lane);
        }
        for (int i = whole; i < count; i++) {
            lanes[i - whole] += (double) x[i] * x[i];
        }
        return Lanes.sum(lanes, LANES);
    }

    /**
     * @param moments [4], overwritten
     */
    void moments(float[] x, int count, float[] moments) {
        double mean = sum(x, 0, count) / count;
        int whole = count - count % LANES;
        for (int lane = 0; lane < LANES; lane += LENGTH) {
            DoubleVector sum2 = zeros();
            DoubleVector sum3 = zeros();
            DoubleVector sum4 = zeros();
            for (int i = lane; i < whole; i += LANES) {
                DoubleVector d = load(x, i).sub(mean);
                DoubleVector square = d.mul(d);
                sum2 = sum2.add(square);
                sum3 = sum3.add(square.mul(d));
                sum4 = sum4.add(square.mul(square));
            }
            sum2.intoArray(lanes, lane);
            sum3.intoArray(otherLanes, lane);
            sum4.intoArray(thirdLanes, lane);
        }
        for (int i = whole; i < count; i++) {
            double d = x[i] - mean;
            lanes[i - whole] += d * d;
            otherLanes[i - whole] += d * d * d;
            thirdLanes[i - whole] += d * d * (d * d);
        }
        Shape.of(
                count,
                mean,
                Lanes.sum(lanes, LANES),
                Lanes.sum(otherLanes, LANES),
                Lanes.sum(thirdLanes, LANES),
                moments);
    }

    private static DoubleVector load(float[] x, int at) {
        FloatVector half = FloatVector.fromArray(HALF, x, at);
        return (DoubleVector) half.convertShape(VectorOperators.F2D, DOUBLES, 0);
    }
}
