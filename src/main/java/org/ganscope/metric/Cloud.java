package org.ganscope.metric;

import java.util.Arrays;

/**
 * Samples of any dimension, widened to double and laid point by point, so that the distance of two
 * reads memory in one piece. Immutable.
 */
public final class Cloud {
    private final double[] coordinates;
    private final int dimension;

    private Cloud(double[] coordinates, int dimension) {
        this.coordinates = coordinates;
        this.dimension = dimension;
    }

    /**
     * {@return the first {@code most} samples, or all where there are fewer}
     *
     * @param samples [dimension, count], row by row; not kept
     */
    public static Cloud firstOf(float[] samples, int dimension, int most) {
        return firstOf(Widening.widen(samples), dimension, most);
    }

    /** {@return {@link #firstOf(float[], int, int)} of doubles} */
    public static Cloud firstOf(double[] samples, int dimension, int most) {
        if (dimension < 1 || samples.length % dimension != 0) {
            throw new IllegalArgumentException(
                    "%d numbers are no points of dimension %d"
                            .formatted(samples.length, dimension));
        }
        int count = samples.length / dimension;
        int size = Math.min(most, count);
        double[] coordinates = new double[size * dimension];
        for (int row = 0; row < dimension; row++) {
            for (int i = 0; i < size; i++) {
                coordinates[i * dimension + row] = samples[row * count + i];
            }
        }
        return new Cloud(coordinates, dimension);
    }

    /** {@return the first {@code most} of these points, or all where there are fewer} */
    Cloud firstOf(int most) {
        int size = Math.min(most, size());
        return new Cloud(Arrays.copyOf(coordinates, size * dimension), dimension);
    }

    public int dimension() {
        return dimension;
    }

    public int size() {
        return coordinates.length / dimension;
    }

    /** {@return coordinate {@code row} of point {@code i}} */
    double at(int i, int row) {
        return coordinates[i * dimension + row];
    }

    /** {@return a copy of one coordinate of all points, the smallest first} */
    double[] sorted(int row) {
        double[] values = new double[size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = at(i, row);
        }
        Arrays.sort(values);
        return values;
    }

    /**
     * {@return the squared Euclidean distance of point {@code i} from {@code other}'s {@code j}}
     */
    double square(int i, Cloud other, int j) {
        double sum = 0;
        for (int row = 0; row < dimension; row++) {
            double apart = at(i, row) - other.at(j, row);
            sum += apart * apart;
        }
        return sum;
    }

    /** Refuses points of another dimension, and fewer than {@code least} on either side. */
    void checkComparable(Cloud other, int least) {
        if (dimension != other.dimension) {
            throw new IllegalArgumentException(
                    "points of dimension %d and %d".formatted(dimension, other.dimension));
        }
        if (Math.min(size(), other.size()) < least) {
            throw new IllegalArgumentException(
                    "%d and %d points, but it takes %d".formatted(size(), other.size(), least));
        }
    }
}
