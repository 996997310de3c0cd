package org.ganscope.metric;

import java.util.Arrays;

/**
 * How real and generated samples lie among each other. Around each sample stands a ball that
 * reaches to its k-th nearest neighbour of its own kind, itself left out.
 *
 * @param precision share of generated samples in the ball of a real one, rim included, 0 to 1
 *     (Kynkäänniemi et al. 2019, eq. 1, with k = 3)
 * @param recall share of real samples in the ball of a generated one, rim included, 0 to 1
 * @param density real samples' balls that a generated sample is in, rim left out, as a share of k;
 *     0 or more, 1 on average for samples of one law (Naeem et al. 2020, section 3, with k = 5)
 * @param coverage share of real samples with a generated one in their ball, rim left out, 0 to 1
 */
public record Neighbourhoods(double precision, double recall, double density, double coverage) {

    /**
     * {@return the four, in n^2}
     *
     * @param real more than {@code k} points
     * @param generated of the same dimension, more than {@code k} points
     * @param k 1 or more
     */
    public static Neighbourhoods of(Cloud real, Cloud generated, int k) {
        real.checkComparable(generated, k + 1);
        double[] realBalls = squaredRadii(real, k);
        double[] generatedBalls = squaredRadii(generated, k);
        boolean[] isRecalled = new boolean[real.size()];
        boolean[] isCovered = new boolean[real.size()];
        boolean[] isPrecise = new boolean[generated.size()];
        long within = 0;
        for (int i = 0; i < real.size(); i++) {
            for (int j = 0; j < generated.size(); j++) {
                double square = real.square(i, generated, j);
                isPrecise[j] |= square <= realBalls[i];
                isRecalled[i] |= square <= generatedBalls[j];
                isCovered[i] |= square < realBalls[i];
                within += square < realBalls[i] ? 1 : 0;
            }
        }
        return new Neighbourhoods(
                share(isPrecise),
                share(isRecalled),
                (double) within / k / generated.size(),
                share(isCovered));
    }

    /**
     * {@return the mean of coverage for two samples of one continuous law, 1 - prod_{j=1..k} (n -
     * j) / (n + m - j) (Naeem et al. 2020, appendix)}
     *
     * @param real how many real samples
     * @param generated how many generated ones
     */
    public static double expectedCoverage(int real, int generated, int k) {
        double missed = 1;
        for (int j = 1; j <= k; j++) {
            missed *= (double) (real - j) / ((double) real + generated - j);
        }
        return 1 - missed;
    }

    private static double[] squaredRadii(Cloud points, int k) {
        double[][] nearest = new double[points.size()][k];
        for (double[] row : nearest) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        for (int i = 1; i < points.size(); i++) {
            for (int j = 0; j < i; j++) {
                double square = points.square(i, points, j);
                insert(square, nearest[i]);
                insert(square, nearest[j]);
            }
        }
        double[] radii = new double[points.size()];
        for (int i = 0; i < radii.length; i++) {
            radii[i] = nearest[i][k - 1];
        }
        return radii;
    }

    /** Keeps the smallest values, the smallest first. */
    private static void insert(double value, double[] smallest) {
        int place = smallest.length;
        while (place > 0 && smallest[place - 1] > value) {
            place--;
            if (place + 1 < smallest.length) {
                smallest[place + 1] = smallest[place];
            }
        }
        if (place < smallest.length) {
            smallest[place] = value;
        }
    }

    private static double share(boolean[] marks) {
        int marked = 0;
        for (boolean mark : marks) {
            marked += mark ? 1 : 0;
        }
        return (double) marked / marks.length;
    }
}
