package org.ganscope.metric;

import java.util.Arrays;

/**
 * The sliced Wasserstein-1 distance of points of the plane from given ones (Bonneel et al. 2015):
 * the Wasserstein-1 distance of their projections on a line, as the mean over lines at equal
 * angles. In data units. Two point masses at a distance d are 2 d / pi apart, to 0.5% where there
 * are {@value #DIRECTIONS} lines. Immutable.
 */
public final class SlicedWasserstein {
    public static final int DIRECTIONS = 16;

    /** [direction][rank], projections of the given points. */
    private final float[][] sorted;

    private SlicedWasserstein(float[][] sorted) {
        this.sorted = sorted;
    }

    /**
     * {@return what to compare as many other points with, along {@value #DIRECTIONS} lines}
     *
     * @param points [2, count]
     */
    public static SlicedWasserstein from(float[] points) {
        return from(points, DIRECTIONS);
    }

    /** {@return {@link #from(float[])} along another number of lines, 1 or more} */
    public static SlicedWasserstein from(float[] points, int directions) {
        float[][] sorted = new float[directions][];
        for (int direction = 0; direction < directions; direction++) {
            sorted[direction] = projected(points, direction, directions);
        }
        return new SlicedWasserstein(sorted);
    }

    /**
     * {@return the distance, 0 or more}
     *
     * @param points [2, count], as many as the given ones
     */
    public double to(float[] points) {
        return to(points, 1);
    }

    /**
     * {@return the distance of another order p: the p-th root of the mean p-th power of how far
     * points of equal rank are apart}
     *
     * @param points [2, count], as many as the given ones
     * @param order 1 or more
     */
    public double to(float[] points, int order) {
        if (points.length != 2 * sorted[0].length) {
            throw new IllegalArgumentException(
                    "%d points, but %d to compare with"
                            .formatted(points.length / 2, sorted[0].length));
        }
        double sum = 0;
        for (int direction = 0; direction < sorted.length; direction++) {
            float[] other = projected(points, direction, sorted.length);
            for (int i = 0; i < other.length; i++) {
                double apart = Math.abs((double) other[i] - sorted[direction][i]);
                sum += order == 1 ? apart : Math.pow(apart, order);
            }
        }
        double mean = sum / sorted.length / sorted[0].length;
        return order == 1 ? mean : Math.pow(mean, 1.0 / order);
    }

    private static float[] projected(float[] points, int direction, int directions) {
        double angle = Math.PI * (direction + 0.5) / directions;
        double x = Math.cos(angle);
        double y = Math.sin(angle);
        int count = points.length / 2;
        float[] places = new float[count];
        for (int i = 0; i < count; i++) {
            places[i] = (float) (x * points[i] + y * points[count + i]);
        }
        Arrays.sort(places);
        return places;
    }
}
