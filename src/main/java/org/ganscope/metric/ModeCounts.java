package org.ganscope.metric;

import org.ganscope.data.Mode;

import java.util.Arrays;
import java.util.List;

/**
 * How points spread over the peaks of their data. A point is of high quality within {@value
 * #WITHIN} standard deviations of its nearest peak (Srivastava et al. 2017).
 *
 * @param captured peaks with one point of high quality or more: the rule of published tables, for
 *     which one stray point is enough
 * @param covered peaks with at least {@value #COVERED_SHARE} of an equal share of all points, in
 *     points of high quality
 * @param near peaks that are the nearest one for at least {@value #NEAR_SHARE} of an equal share of
 *     all points: this tells "not sharp yet" from "collapsed"
 * @param highQuality share of points of high quality, 0 to 1; 0.9889 for the data themselves
 * @param reverseKl the Kullback-Leibler divergence of the points of high quality over their peaks
 *     from equal shares, in nats: 0 to log(peaks); NaN where there is none of them
 */
public record ModeCounts(
        int captured, int covered, int near, double highQuality, double reverseKl) {
    public static final double WITHIN = 3;
    public static final double COVERED_SHARE = 0.01;
    public static final double NEAR_SHARE = 0.2;

    /**
     * {@return the counts}
     *
     * @param points [2, count]
     * @param modes one or more
     */
    public static ModeCounts of(float[] points, List<Mode> modes) {
        int count = points.length / 2;
        int[] nearest = new int[modes.size()];
        int[] good = new int[modes.size()];
        for (int i = 0; i < count; i++) {
            int mode = nearest(points[i], points[count + i], modes);
            nearest[mode]++;
            if (modes.get(mode).deviations(points[i], points[count + i]) < WITHIN) {
                good[mode]++;
            }
        }
        double equal = (double) count / modes.size();
        return new ModeCounts(
                withAtLeast(1, good),
                withAtLeast(COVERED_SHARE * equal, good),
                withAtLeast(NEAR_SHARE * equal, nearest),
                (double) sum(good) / count,
                reverseKl(good));
    }

    /**
     * {@return the counts of numbers}
     *
     * @param modes one or more, at y = 0
     */
    public static ModeCounts ofNumbers(float[] numbers, List<Mode> modes) {
        return of(Arrays.copyOf(numbers, 2 * numbers.length), modes);
    }

    /** {@return the index of the peak whose centre lies nearest} */
    public static int nearest(double x, double y, List<Mode> modes) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < modes.size(); i++) {
            double dx = x - modes.get(i).x();
            double dy = y - modes.get(i).y();
            double square = dx * dx + dy * dy;
            if (square < least) {
                least = square;
                best = i;
            }
        }
        return best;
    }

    private static int withAtLeast(double enough, int[] counts) {
        int modes = 0;
        for (int count : counts) {
            modes += count >= enough ? 1 : 0;
        }
        return modes;
    }

    private static double reverseKl(int[] good) {
        double all = sum(good);
        double divergence = 0;
        for (int count : good) {
            double share = count / all;
            divergence += count == 0 ? 0 : share * Math.log(share * good.length);
        }
        return all == 0 ? Double.NaN : divergence;
    }

    private static long sum(int[] counts) {
        long sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }
}
