package org.ganscope.experiment;

import org.ganscope.experiment.DiscriminatorView.BatchPoint;
import org.ganscope.gan.Game;
import org.ganscope.math.RandomStream;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws minibatches to be looked at, from streams keyed by the step: training does not notice.
 * TRAINER thread.
 */
final class BatchSource {
    private static final int BATCHES = 16;

    private final ExperimentConfig config;
    private final float[] noise;
    private final float[] samples;

    BatchSource(ExperimentConfig config) {
        this.config = config;
        noise = new float[config.latent().dimension() * config.batchSize()];
        samples = new float[config.data().dimension() * config.batchSize()];
    }

    List<BatchPoint> real(long step) {
        var random = RandomStream.of(config.seed(), "view of real batches", step);
        return points(() -> config.data().sample(random, samples, config.batchSize()));
    }

    List<BatchPoint> generated(Game game, long step) {
        var random = RandomStream.of(config.seed(), "view of generated batches", step);
        return points(
                () -> {
                    config.latent().sample(random, noise, config.batchSize());
                    game.generate(noise, config.batchSize(), samples);
                });
    }

    /** {@return the first of those generated minibatches, [dimension, batch]} */
    float[] generatedBatch(Game game, long step) {
        var random = RandomStream.of(config.seed(), "view of generated batches", step);
        config.latent().sample(random, noise, config.batchSize());
        game.generate(noise, config.batchSize(), samples);
        return samples.clone();
    }

    private List<BatchPoint> points(Runnable draw) {
        List<BatchPoint> points = new ArrayList<>();
        for (int i = 0; i < BATCHES; i++) {
            draw.run();
            points.add(point());
        }
        return points;
    }

    private BatchPoint point() {
        double sum = 0;
        for (float sample : samples) {
            sum += sample;
        }
        double mean = sum / samples.length;
        double squares = 0;
        for (float sample : samples) {
            squares += (sample - mean) * (sample - mean);
        }
        return new BatchPoint(mean, Math.sqrt(squares / samples.length));
    }
}
