package org.ganscope.metric;

import java.util.Arrays;

/**
 * A density estimated from samples: Gaussian kernels of Silverman's width (1986, eq. 3.31), on
 * samples shared out linearly between grid points.
 */
public final class KernelDensity {
    private static final double REACH = 4;

    private KernelDensity() {}

    /**
     * Estimates the density on an equally spaced grid. The kernel is never narrower than the grid,
     * so that samples which all agree still show.
     *
     * @param sorted samples, the smallest first, at least one
     * @param low the first grid point
     * @param high the last grid point
     * @param points in the grid, at least 2
     * @return densities, [points]
     */
    public static double[] on(float[] sorted, double low, double high, int points) {
        double spacing = (high - low) / (points - 1);
        double[] kernel = kernel(Math.max(width(sorted), spacing) / spacing, 2 * points);
        int reach = kernel.length / 2;
        double[] mass = shares(sorted, low - reach * spacing, spacing, points + 2 * reach);
        double[] density = new double[points];
        for (int i = 0; i < points; i++) {
            double sum = 0;
            for (int k = 0; k < kernel.length; k++) {
                sum += kernel[k] * mass[i + k];
            }
            density[i] = sum / (sorted.length * spacing);
        }
        return density;
    }

    private static double width(float[] sorted) {
        double mean = 0;
        for (float x : sorted) {
            mean += x;
        }
        mean /= sorted.length;
        double squares = 0;
        for (float x : sorted) {
            squares += (x - mean) * (x - mean);
        }
        double deviation = Math.sqrt(squares / sorted.length);
        int quarter = sorted.length / 4;
        double quartiles = sorted[sorted.length - 1 - quarter] - sorted[quarter];
        double spread = quartiles > 0 ? Math.min(deviation, quartiles / 1.349) : deviation;
        return 0.9 * spread * Math.pow(sorted.length, -0.2);
    }

    /** {@return a Gaussian's weights at whole numbers around 0, of sum 1} */
    private static double[] kernel(double width, int atMost) {
        int reach = (int) Math.min(Math.ceil(REACH * width), atMost);
        double[] weights = new double[2 * reach + 1];
        for (int i = -reach; i <= reach; i++) {
            weights[i + reach] = Math.exp(-0.5 * (i / width) * (i / width));
        }
        double sum = Arrays.stream(weights).sum();
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    private static double[] shares(float[] samples, double low, double spacing, int cells) {
        double[] mass = new double[cells];
        for (float x : samples) {
            double position = (x - low) / spacing;
            if (position >= 0 && position < cells - 1) {
                int cell = (int) position;
                mass[cell] += 1 - (position - cell);
                mass[cell + 1] += position - cell;
            }
        }
        return mass;
    }
}
