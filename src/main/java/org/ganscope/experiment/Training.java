package org.ganscope.experiment;

import org.ganscope.gan.Game;
import org.ganscope.gan.GameState;
import org.ganscope.gan.Player;
import org.ganscope.gan.PlayerUpdate;
import org.ganscope.math.RandomStream;

/**
 * The game and the chance that it is played with: every update gets fresh real samples and fresh
 * noise, from streams of its own. TRAINER thread.
 */
final class Training {
    private final Game game;
    private final RandomStream realBatches;
    private final RandomStream discriminatorNoise;
    private final RandomStream generatorNoise;
    private ExperimentConfig config;
    private float[] real = {};
    private float[] noise = {};

    Training(ExperimentConfig config) {
        this.config = config;
        game =
                new Game(
                        config.generator(),
                        config.discriminator(),
                        config.latent().dimension(),
                        config.data().dimension(),
                        config.loss(),
                        config.generatorOptimizer(),
                        config.discriminatorOptimizer(),
                        RandomStream.of(config.seed(), "initialisation"));
        realBatches = RandomStream.of(config.seed(), "real batches");
        discriminatorNoise = RandomStream.of(config.seed(), "discriminator noise");
        generatorNoise = RandomStream.of(config.seed(), "generator noise");
        makeRoom();
    }

    Game game() {
        return game;
    }

    /** Moves one player once, in the round after {@code steps} finished ones. */
    PlayerUpdate update(Player player, long steps) {
        game.at(steps);
        int count = config.batchSize();
        return switch (player) {
            case DISCRIMINATOR -> {
                config.data().sample(realBatches, real, count);
                config.latent().sample(discriminatorNoise, noise, count);
                yield game.updateDiscriminator(real, noise, count);
            }
            case GENERATOR -> {
                config.latent().sample(generatorNoise, noise, count);
                yield game.updateGenerator(noise, count);
            }
        };
    }

    /** Goes on with a config that differs in live fields alone; the optimizers keep their state. */
    void reconfigure(ExperimentConfig other) {
        config = other;
        game.play(other.loss());
        game.optimize(Player.DISCRIMINATOR, other.discriminatorOptimizer());
        game.optimize(Player.GENERATOR, other.generatorOptimizer());
        makeRoom();
    }

    private void makeRoom() {
        real = new float[config.data().dimension() * config.batchSize()];
        noise = new float[config.latent().dimension() * config.batchSize()];
    }

    State capture() {
        return new State(
                game.capture(),
                realBatches.state(),
                discriminatorNoise.state(),
                generatorNoise.state());
    }

    void restore(State state) {
        game.restore(state.game());
        realBatches.restore(state.realBatches());
        discriminatorNoise.restore(state.discriminatorNoise());
        generatorNoise.restore(state.generatorNoise());
    }

    /** All that the next update depends on, beside the config. Immutable. */
    record State(
            GameState game,
            RandomStream.State realBatches,
            RandomStream.State discriminatorNoise,
            RandomStream.State generatorNoise) {}
}
