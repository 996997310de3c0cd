package org.ganscope.experiment;

import org.ganscope.data.Mode;
import org.ganscope.data.PlaneDistribution;
import org.ganscope.gan.AdversarialLoss;
import org.ganscope.gan.Game;

import java.util.List;

/**
 * Draws D over a part of the plane. It holds the data with room around them, and more of the plane
 * where the untrained generator starts outside. It has the shape of the chart that shows it.
 * TRAINER thread.
 */
final class PlaneViews implements Views {
    /** Of a picture whose shape nobody told, width to height. */
    private static final double USUAL_SHAPE = 1.5;

    static final double ROOM = 1.3;

    /** The part grows in steps of a quarter, at most to twice itself. */
    private static final int STEPS = 4;

    private final ExperimentConfig config;
    private final BatchSource batches;
    private final List<Mode> modes;

    /** Half the height of the square that is shown in any case. */
    private final double reach;

    private PlaneGrid grid;

    /** The points of the grid, all x, then all y. */
    private float[] points;

    private float[] logits;

    /**
     * @param first what the untrained generator makes
     */
    PlaneViews(ExperimentConfig config, PlaneDistribution data, Points first) {
        this.config = config;
        batches = new BatchSource(config);
        modes = data.law().modes();
        reach = shown(ROOM * data.law().reach(), first);
        grid = PlaneGrid.around(reach, USUAL_SHAPE);
        points = points(grid);
        logits = new float[grid.size()];
    }

    private static float[] points(PlaneGrid grid) {
        float[] points = new float[2 * grid.size()];
        for (int i = 0; i < grid.size(); i++) {
            points[i] = (float) grid.x(i);
            points[grid.size() + i] = (float) grid.y(i);
        }
        return points;
    }

    static double shown(double data, Points first) {
        double farthest = 0;
        for (int i = 0; i < first.size(); i++) {
            farthest = Math.max(farthest, Math.max(Math.abs(first.x(i)), Math.abs(first.y(i))));
        }
        double steps = Math.ceil(STEPS * farthest / data);
        return data / STEPS * Math.clamp(steps, STEPS, 2 * STEPS);
    }

    /** {@return where D is drawn} */
    PlaneGrid grid() {
        return grid;
    }

    @Override
    public void frame(double widthToHeight) {
        PlaneGrid wanted = PlaneGrid.around(reach, widthToHeight);
        if (!wanted.equals(grid)) {
            grid = wanted;
            points = points(grid);
            logits = new float[grid.size()];
        }
    }

    @Override
    public Picture view(Game game, AdversarialLoss loss, Moment moment) {
        var real = (Points) moment.real().samples();
        var generated = (Points) moment.generated().samples();
        boolean inBatch = config.discriminator().looksAtBatch();
        if (inBatch) {
            float[] batch = batches.generatedBatch(game, moment.step());
            game.judge(points, logits.length, batch, config.batchSize(), logits);
        } else {
            game.judge(points, logits.length, logits);
        }
        for (int i = 0; i < logits.length; i++) {
            logits[i] = (float) loss.output(logits[i]);
        }
        return new Picture(
                new SamplesView.InPlane(real, generated, modes, reach),
                new DiscriminatorView.OfPoints(
                        grid.plane(logits), inBatch, config.discriminator().sees().packed()));
    }
}
