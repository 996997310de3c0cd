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
    private static final int SIDE = 100;
    static final double ROOM = 1.3;

    /** The square grows in steps of a quarter, at most to twice itself. */
    private static final int STEPS = 4;

    private final ExperimentConfig config;
    private final BatchSource batches;
    private final List<Mode> modes;
    private final Square square;
    private final float[] points = new float[2 * SIDE * SIDE];
    private final float[] logits = new float[SIDE * SIDE];

    /**
     * @param first what the untrained generator makes
     */
    PlaneViews(ExperimentConfig config, PlaneDistribution data, Points first) {
        this.config = config;
        batches = new BatchSource(config);
        modes = data.law().modes();
        square = new Square(shown(ROOM * data.law().reach(), first), SIDE);
        for (int i = 0; i < logits.length; i++) {
            points[i] = (float) square.x(i);
            points[logits.length + i] = (float) square.y(i);
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

    /** {@return where D is drawn} */
    Square square() {
        return square;
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
                new SamplesView.InPlane(real, generated, modes, square.reach()),
                new DiscriminatorView.OfPoints(
                        square.plane(logits), inBatch, config.discriminator().sees().packed()));
    }
}
