package org.ganscope.experiment;

import org.ganscope.data.PlaneDensity;
import org.ganscope.data.PlaneLaw;
import org.ganscope.gan.AdversarialLoss;
import org.ganscope.metric.PlaneKernelDensity;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/** Draws {@link OptimalPlane}. TRAINER thread. */
final class OptimalPlaneView implements DetailView {
    /**
     * Widths are powers of this times the grid's spacing, so that the blurred density of the data
     * is computed seldom.
     */
    private static final double LADDER = 1.25;

    /** Two widths from a lone sample, its kernel has fallen to this. */
    private static final double FAINT = Math.exp(-2);

    private final PlaneLaw law;
    private final Supplier<PlaneGrid> grids;
    private final boolean known;
    private double blur = Double.NaN;
    private double[] blurred = {};
    private PlaneGrid grid;

    /**
     * @param grids where the best D is drawn, asked for each picture
     */
    OptimalPlaneView(PlaneLaw law, Supplier<PlaneGrid> grids) {
        this.law = law;
        this.grids = grids;
        grid = grids.get();
        known = law.density().isPresent();
    }

    @Override
    public Optional<Detail> view(Course course, Views.Moment moment) {
        ExperimentConfig config = course.config();
        if (config.discriminator().looksAtBatch()
                || config.loss().undecidedOutput().isEmpty()
                || !known) {
            return Optional.empty();
        }
        float[] generated = ((Points) moment.generated().samples()).coordinates();
        int packed = config.discriminator().sees().packed();
        return Optional.of(of(config.loss(), packed, generated));
    }

    /**
     * {@return the best D}
     *
     * @param packed how many samples D sees at once, all the same here
     * @param generated samples, [2, count]
     */
    OptimalPlane of(AdversarialLoss loss, int packed, float[] generated) {
        if (!grids.get().equals(grid)) {
            grid = grids.get();
            blur = Double.NaN;
        }
        var estimate = new PlaneKernelDensity(generated, grid.reach(), grid.rows(), grid.columns());
        double rung = Math.round(Math.log(estimate.width() / grid.spacing()) / Math.log(LADDER));
        double width = grid.spacing() * Math.pow(LADDER, Math.max(0, rung));
        blurData(estimate.blur(width));
        double[] density = estimate.density(width);
        double faint = FAINT * estimate.ofOneSample(width);
        float[] output = new float[density.length];
        for (int i = 0; i < output.length; i++) {
            double p = blurred[i];
            double pg = density[i];
            output[i] =
                    p + pg < faint
                            ? Float.NaN
                            : (float)
                                    loss.optimalOutput(Math.pow(p, packed), Math.pow(pg, packed))
                                            .orElse(Double.NaN);
        }
        return new OptimalPlane(grid.plane(output), blur);
    }

    private void blurData(double by) {
        if (by == blur) {
            return;
        }
        blur = by;
        Optional<PlaneDensity> density = law.density(by);
        blurred = new double[grid.size()];
        if (density.isEmpty()) {
            Arrays.fill(blurred, Double.NaN);
            return;
        }
        for (int i = 0; i < blurred.length; i++) {
            blurred[i] = density.get().at(grid.x(i), grid.y(i));
        }
    }
}
