package org.ganscope.experiment;

import org.ganscope.data.Interval;
import org.ganscope.data.LatentPrior;
import org.ganscope.gan.Game;
import org.ganscope.metric.ChangeOfVariables;
import org.ganscope.metric.KernelDensity;
import org.ganscope.metric.PushForward;

import java.util.List;

/**
 * Draws p_g: exactly where z is one number, else estimated from the evaluation samples. TRAINER
 * thread.
 */
sealed interface GeneratorDensityView {

    /** {@return p_g as the game stands, of which {@code generated} are evaluation samples} */
    GeneratorDensity view(Game game, Samples generated);

    /**
     * {@return the best that there is for this noise}
     *
     * @param grid a curve on the grid that p_g gets too
     */
    static GeneratorDensityView of(LatentPrior latent, Curve grid) {
        return latent.dimension() == 1
                ? new ByChangeOfVariables(latent, grid)
                : new ByKernels(grid);
    }

    /** Exact: the game is asked for G and its slope on a fine grid of z. */
    final class ByChangeOfVariables implements GeneratorDensityView {
        private static final int POINTS = 2049;

        private final ChangeOfVariables changeOfVariables;
        private final Curve grid;
        private final float[] z;
        private final float[] values = new float[POINTS];
        private final float[] slopes = new float[POINTS];

        ByChangeOfVariables(LatentPrior latent, Curve grid) {
            changeOfVariables = new ChangeOfVariables(latent, POINTS);
            z = changeOfVariables.grid();
            this.grid = grid;
        }

        @Override
        public GeneratorDensity view(Game game, Samples generated) {
            game.generate(z, POINTS, values);
            game.slope(z, POINTS, slopes);
            PushForward law =
                    changeOfVariables.apply(
                            values, slopes, new Interval(grid.low(), grid.high()), grid.size());
            List<PointMass> masses =
                    law.atoms().stream()
                            .map(atom -> new PointMass(atom.x(), Math.min(1, atom.mass())))
                            .toList();
            return new GeneratorDensity.Exact(
                    new Curve(grid.low(), grid.high(), law.density()), masses);
        }
    }

    /** Estimated. */
    record ByKernels(Curve grid) implements GeneratorDensityView {
        @Override
        public GeneratorDensity view(Game game, Samples generated) {
            return new GeneratorDensity.Estimated(
                    new Curve(
                            grid.low(),
                            grid.high(),
                            KernelDensity.on(
                                    generated.sorted(), grid.low(), grid.high(), grid.size())));
        }
    }
}
