package org.ganscope.experiment;

import org.ganscope.gan.AdversarialLoss;
import org.ganscope.gan.Game;
import org.ganscope.math.RandomStream;

import java.util.Optional;

/**
 * Measures a run on samples of its own, from streams keyed by the step: training does not notice.
 * TRAINER thread.
 */
final class Evaluation {
    private final EvaluationNoise source;
    private ExperimentConfig config;
    private final Yardstick yardstick;
    private Comparison comparison;
    private final float[] samples;
    private final float[] noise;
    private final float[] part;

    Evaluation(ExperimentConfig config) {
        this.config = config;
        source = new EvaluationNoise(config);
        yardstick = Yardstick.of(config);
        comparison = new Comparison(config);
        samples = new float[dimension() * config.evaluation().samples()];
        int atOnce = source.atOnce();
        part = new float[dimension() * atOnce];
        noise = new float[config.latent().dimension() * atOnce];
    }

    /** Takes the metrics of {@code other} from now on. {@return whether they are others} */
    boolean choose(ExperimentConfig other) {
        boolean changed = !other.evaluation().metrics().equals(config.evaluation().metrics());
        config = other;
        if (changed) {
            comparison = new Comparison(other);
        }
        return changed;
    }

    /** {@return samples of the data: the same ones whenever they are asked for} */
    Measured real() {
        var random = RandomStream.of(config.seed(), "evaluation of the data", 0);
        config.data().sample(random, samples, config.evaluation().samples());
        return measure();
    }

    /**
     * {@return samples of the generator, on noise that depends on the step alone; empty where not
     * all of them are finite}
     */
    Optional<Measured> generated(Game game, AdversarialLoss loss, long step) {
        generate(game, step, samples);
        if (!isFinite(samples)) {
            return Optional.empty();
        }
        Measured found = measure();
        SampleFigures all = found.figures().with(comparison.ofDiscriminator(game, loss, samples));
        return Optional.of(new Measured(found.samples(), all));
    }

    private Measured measure() {
        Measured usual = yardstick.measure(samples);
        return new Measured(usual.samples(), usual.figures().with(comparison.of(samples)));
    }

    private static boolean isFinite(float[] values) {
        for (float value : values) {
            if (!Float.isFinite(value)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Fills {@code into} with samples of the generator; the first are those that are measured.
     *
     * @param into [dimension, count]
     */
    void generate(Game game, long step, float[] into) {
        RandomStream random = source.stream(step);
        int all = into.length / dimension();
        int atOnce = part.length / dimension();
        for (int first = 0; first < all; first += atOnce) {
            int count = Math.min(atOnce, all - first);
            config.latent().sample(random, noise, atOnce);
            source.keepFirst(noise, count, atOnce);
            game.generate(noise, count, part);
            for (int row = 0; row < dimension(); row++) {
                System.arraycopy(part, row * count, into, row * all + first, count);
            }
        }
    }

    private int dimension() {
        return config.data().dimension();
    }
}
