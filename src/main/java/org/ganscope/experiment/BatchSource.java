package org.ganscope.experiment;

import org.ganscope.gan.Game;
import org.ganscope.math.RandomStream;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Draws minibatches to be looked at, from streams keyed by the step: training does not notice.
 * TRAINER thread.
 */
final class BatchSource {
    static final int BATCHES = 16;

    private final ExperimentConfig config;
    private final float[] noise;

    BatchSource(ExperimentConfig config) {
        this.config = config;
        noise = new float[config.latent().dimension() * config.batchSize()];
    }

    /** {@return some real minibatches, each [dimension, batch]} */
    List<float[]> real(long step) {
        var random = RandomStream.of(config.seed(), "view of real batches", step);
        return IntStream.range(0, BATCHES).mapToObj(_ -> real(random)).toList();
    }

    /** {@return some generated minibatches, each [dimension, batch]} */
    List<float[]> generated(Game game, long step) {
        RandomStream random = ofGenerated(step);
        return IntStream.range(0, BATCHES).mapToObj(_ -> generated(game, random)).toList();
    }

    /** {@return the first of those generated minibatches, [dimension, batch]} */
    float[] generatedBatch(Game game, long step) {
        return generated(game, ofGenerated(step));
    }

    private RandomStream ofGenerated(long step) {
        return RandomStream.of(config.seed(), "view of generated batches", step);
    }

    private float[] real(RandomStream random) {
        float[] samples = new float[config.data().dimension() * config.batchSize()];
        config.data().sample(random, samples, config.batchSize());
        return samples;
    }

    private float[] generated(Game game, RandomStream random) {
        float[] samples = new float[config.data().dimension() * config.batchSize()];
        config.latent().sample(random, noise, config.batchSize());
        game.generate(noise, config.batchSize(), samples);
        return samples;
    }
}
