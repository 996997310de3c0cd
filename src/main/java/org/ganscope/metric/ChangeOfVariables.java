package org.ganscope.metric;

import org.ganscope.data.Interval;
import org.ganscope.data.LatentPrior;
import org.ganscope.data.Law;

import java.util.Arrays;

/**
 * Computes the exact law of G(z) for one z and one x, from G and its slope on a fine grid of z.
 * Holds what depends on the latent law alone, so that it is computed once a run. Immutable.
 */
public final class ChangeOfVariables {
    /**
     * How far the density at a point may be from the mean over its cell and still stand for it. At
     * a distance of k cells from a fold it is 0.03 / k^2 off.
     */
    private static final double AGREEMENT = 0.01;

    private final Law latent;
    private final float[] z;
    private final double[] cdf;

    /**
     * Prepares for a prior of dimension 1.
     *
     * @param points of the grid of z, 3 or more; a few thousand follow any network of this size
     */
    public ChangeOfVariables(LatentPrior prior, int points) {
        if (prior.dimension() != 1) {
            throw new IllegalArgumentException(
                    "z must have one dimension, not " + prior.dimension());
        }
        latent = prior.law();
        z = grid(prior.support(), latent, points);
        cdf = new double[points];
        for (int i = 0; i < points; i++) {
            cdf[i] = latent.cdf(z[i]);
        }
    }

    /** Every other point as far from the next as any, and the rest with as much mass between. */
    private static float[] grid(Interval support, Law latent, int points) {
        float[] grid = new float[points];
        int even = (points + 1) / 2;
        int byMass = points - even;
        for (int i = 0; i < even; i++) {
            grid[i] = (float) (support.low() + support.width() * i / (even - 1));
        }
        for (int i = 0; i < byMass; i++) {
            grid[even + i] = (float) latent.quantile((i + 0.5) / byMass);
        }
        Arrays.sort(grid);
        return grid;
    }

    /** {@return a copy of the grid on which to compute G and its slope} */
    public float[] grid() {
        return z.clone();
    }

    /**
     * {@return the law of G(z)}
     *
     * @param values G at each point of the grid
     * @param slopes dG/dz at each point of the grid
     * @param range of x, the ends of the result's grid
     * @param size of the result's grid, 2 or more
     */
    public PushForward apply(float[] values, float[] slopes, Interval range, int size) {
        Plateaus plateaus = Plateaus.of(values, slopes, cdf);
        double[] exact = new double[size];
        CellMasses cells = new CellMasses(range, size);
        for (int i = 0; i + 1 < z.length; i++) {
            if (!plateaus.covers(i)) {
                cells.add(values[i], values[i + 1], cdf[i + 1] - cdf[i]);
                addCrossings(values, slopes, i, cells, exact);
            }
        }
        for (int k = 0; k < size; k++) {
            double mean = cells.meanDensity(k);
            // A crossing where G' = 0 has no finite density, and the mean stands in.
            if (!(Math.abs(exact[k] - mean) <= AGREEMENT * mean)) {
                exact[k] = mean;
            }
        }
        return new PushForward(range, exact, plateaus.atoms());
    }

    /** Adds p(z) / |G'(z)| to each grid point of x that G crosses from point i of z to the next. */
    private void addCrossings(
            float[] values, float[] slopes, int i, CellMasses cells, double[] density) {
        double from = values[i];
        double to = values[i + 1];
        int first = cells.firstAtOrAbove(Math.min(from, to));
        for (int k = first; k < density.length && cells.x(k) <= Math.max(from, to); k++) {
            double share = (cells.x(k) - from) / (to - from);
            // The end of one stretch is the start of the next and counts there; 0/0 is no crossing.
            if (share < 1) {
                double slope = slopes[i] + share * (slopes[i + 1] - slopes[i]);
                double where = z[i] + share * ((double) z[i + 1] - z[i]);
                density[k] += latent.density(where) / Math.abs(slope);
            }
        }
    }
}
