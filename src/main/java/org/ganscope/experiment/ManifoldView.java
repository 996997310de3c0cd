package org.ganscope.experiment;

import org.ganscope.data.Law;

import java.util.Optional;

/** Draws {@link Manifold}. TRAINER thread. */
final class ManifoldView implements DetailView {
    static final int CELLS = 20;
    static final int PIECES = 400;

    @Override
    public Optional<Detail> view(Course course, Views.Moment moment) {
        ExperimentConfig config = course.config();
        Law law = config.latent().law();
        return switch (config.latent().dimension()) {
            case 1 -> {
                float[] z = cuts(law, PIECES);
                yield Optional.of(new ManifoldCurve(image(course, z, z.length), step(law, PIECES)));
            }
            case 2 -> {
                double step = step(law, CELLS);
                Points nodes = image(course, grid(cuts(law, CELLS)), (CELLS + 1) * (CELLS + 1));
                yield Optional.of(new ManifoldSheet(CELLS, nodes, step * step));
            }
            default -> Optional.empty();
        };
    }

    private static Points image(Course course, float[] z, int count) {
        float[] image = new float[2 * count];
        course.game().generate(z, count, image);
        return Points.of(image);
    }

    /** {@return the noise with two coordinates from these values each, row by row} */
    private static float[] grid(float[] values) {
        int side = values.length;
        float[] grid = new float[2 * side * side];
        for (int i = 0; i < side * side; i++) {
            grid[i] = values[i % side];
            grid[side * side + i] = values[i / side];
        }
        return grid;
    }

    /** Where the law has no ends, what lies beyond the outermost cuts is left out. */
    private static double margin(Law law, int parts) {
        boolean ends = Double.isFinite(law.quantile(0)) && Double.isFinite(law.quantile(1));
        return ends ? 0 : 0.5 / (parts + 1);
    }

    private static double step(Law law, int parts) {
        return (1 - 2 * margin(law, parts)) / parts;
    }

    /** {@return values of noise with equal probability from each to the next, [parts + 1]} */
    private static float[] cuts(Law law, int parts) {
        float[] cuts = new float[parts + 1];
        for (int i = 0; i <= parts; i++) {
            double share = margin(law, parts) + step(law, parts) * i;
            cuts[i] = (float) law.quantile(Math.min(1, share));
        }
        return cuts;
    }
}
