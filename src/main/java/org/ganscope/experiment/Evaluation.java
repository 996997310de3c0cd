package org.ganscope.experiment;

import org.ganscope.data.LineDistribution;
import org.ganscope.gan.Game;
import org.ganscope.math.RandomStream;

import java.util.Optional;

/**
 * Measures a run on samples of its own, from streams keyed by the step: training does not notice.
 * TRAINER thread.
 */
final class Evaluation {
    /** Samples generated at once, so that noise of many dimensions takes little memory. */
    private static final int AT_ONCE = 4096;

    private final ExperimentConfig config;
    private final Yardstick yardstick;
    private final float[] samples;
    private final float[] noise;
    private final float[] part;

    Evaluation(ExperimentConfig config) {
        this.config = config;
        yardstick = new Yardstick((LineDistribution) config.data(), config.evaluation().samples());
        samples = new float[config.evaluation().samples()];
        part = new float[Math.min(AT_ONCE, samples.length)];
        noise = new float[config.latent().dimension() * part.length];
    }

    /** {@return samples of the data: the same ones whenever they are asked for} */
    Measured real() {
        var random = RandomStream.of(config.seed(), "evaluation of the data", 0);
        config.data().sample(random, samples, samples.length);
        return measured(Samples.of(samples));
    }

    /**
     * {@return samples of the generator, on noise that depends on the step alone; empty where not
     * all of them are finite}
     */
    Optional<Measured> generated(Game game, long step) {
        generate(game, step, samples);
        Samples sorted = Samples.of(samples);
        return sorted.isFinite() ? Optional.of(measured(sorted)) : Optional.empty();
    }

    /** Fills {@code into} with samples of the generator; the first are those that are measured. */
    void generate(Game game, long step, float[] into) {
        var random = RandomStream.of(config.seed(), "evaluation", step);
        for (int first = 0; first < into.length; first += part.length) {
            int count = Math.min(part.length, into.length - first);
            config.latent().sample(random, noise, count);
            game.generate(noise, count, part);
            System.arraycopy(part, 0, into, first, count);
        }
    }

    private Measured measured(Samples sorted) {
        return new Measured(sorted, yardstick.figures(sorted));
    }
}
