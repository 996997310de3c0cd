package org.ganscope.experiment;

import org.ganscope.data.Mode;
import org.ganscope.data.PlaneDistribution;
import org.ganscope.gan.AdversarialLoss;
import org.ganscope.gan.Game;

import java.util.List;

/**
 * Draws D over a square of the plane. The square holds the data with room around them, and more of
 * the plane where the untrained generator starts outside. TRAINER thread.
 */
final class PlaneViews implements Views {
    private static final int SIDE = 64;
    static final double ROOM = 1.3;

    /** The square grows in steps of a quarter, at most to twice itself. */
    private static final int STEPS = 4;

    private final ExperimentConfig config;
    private final BatchSource batches;
    private final List<Mode> modes;
    private final double reach;
    private final float[] points = new float[2 * SIDE * SIDE];
    private final float[] logits = new float[SIDE * SIDE];

    /**
     * @param first what the untrained generator makes
     */
    PlaneViews(ExperimentConfig config, PlaneDistribution data, Points first) {
        this.config = config;
        batches = new BatchSource(config);
        modes = data.law().modes();
        reach = shown(ROOM * data.law().reach(), first);
        for (int i = 0; i < logits.length; i++) {
            points[i] = (float) at(i % SIDE);
            points[logits.length + i] = (float) at(i / SIDE);
        }
    }

    static double shown(double data, Points first) {
        double farthest = 0;
        for (int i = 0; i < first.size(); i++) {
            farthest = Math.max(farthest, Math.max(Math.abs(first.x(i)), Math.abs(first.y(i))));
        }
        double steps = Math.ceil(STEPS * farthest / data);
        return data / STEPS * Math.clamp(steps, STEPS, 2 * STEPS);
    }

    private double at(int i) {
        return reach * (2.0 * i / (SIDE - 1) - 1);
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
        Plane output = new Plane(-reach, reach, -reach, reach, SIDE, logits);
        return new Picture(
                new SamplesView.InPlane(real, generated, modes, reach),
                new DiscriminatorView.OfPoints(
                        output, inBatch, config.discriminator().sees().packed()));
    }
}
