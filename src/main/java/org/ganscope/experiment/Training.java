package org.ganscope.experiment;

import org.ganscope.codec.Transfer;
import org.ganscope.gan.Batches;
import org.ganscope.gan.BothUpdates;
import org.ganscope.gan.Game;
import org.ganscope.gan.GameField;
import org.ganscope.gan.GameState;
import org.ganscope.gan.Player;
import org.ganscope.gan.PlayerUpdate;
import org.ganscope.math.RandomStream;
import org.ganscope.nn.Streams;

/**
 * The game and the chance that it is played with: every update gets fresh real samples and fresh
 * noise, from streams of its own. TRAINER thread.
 */
final class Training implements Batches {
    private final Game game;
    private final RandomStream realBatches;
    private final RandomStream generatorRealBatches;
    private final RandomStream discriminatorNoise;
    private final RandomStream generatorNoise;
    private ExperimentConfig config;
    private float[] real = {};
    private float[] noise = {};

    Training(ExperimentConfig config) {
        this.config = config;
        game = start(config);
        realBatches = RandomStream.of(config.seed(), "real batches");
        generatorRealBatches = RandomStream.of(config.seed(), "generator real batches");
        discriminatorNoise = RandomStream.of(config.seed(), "discriminator noise");
        generatorNoise = RandomStream.of(config.seed(), "generator noise");
        makeRoom();
    }

    private static Game start(ExperimentConfig config) {
        return new Game(
                config.generator(),
                config.discriminator(),
                config.dimensions(),
                config.method(),
                config.averaging(),
                config.generatorOptimizer(),
                config.discriminatorOptimizer(),
                RandomStream.of(config.seed(), "initialisation"));
    }

    /** {@return the field of a game that stands where this one does, on a batch of its own} */
    GameField field(long steps) {
        Game twin = start(config);
        twin.restore(game.capture());
        var random = RandomStream.of(config.seed(), "batch of the field", steps);
        float[] x = new float[config.data().dimension() * count()];
        float[] z = new float[config.latent().dimension() * count()];
        config.data().sample(random, x, count());
        config.latent().sample(random, z, count());
        return new GameField(twin, x, z, count(), random, steps);
    }

    Game game() {
        return game;
    }

    /** Moves one player once, in the round after {@code steps} finished ones. */
    PlayerUpdate update(Player player, long steps) {
        game.at(steps);
        return game.update(player, this);
    }

    /** Moves both players at once, in the round after {@code steps} finished ones. */
    BothUpdates updateBoth(long steps) {
        game.at(steps);
        return game.updateBoth(this);
    }

    @Override
    public int count() {
        return config.batchSize();
    }

    @Override
    public float[] real(Player player) {
        RandomStream stream =
                switch (player) {
                    case DISCRIMINATOR -> realBatches;
                    case GENERATOR -> generatorRealBatches;
                };
        config.data().sample(stream, real, count());
        return real;
    }

    @Override
    public float[] noise(Player player) {
        RandomStream stream =
                switch (player) {
                    case DISCRIMINATOR -> discriminatorNoise;
                    case GENERATOR -> generatorNoise;
                };
        config.latent().sample(stream, noise, count());
        return noise;
    }

    /** Goes on with a config that differs in live fields alone; the optimizers keep their state. */
    void reconfigure(ExperimentConfig other) {
        config = other;
        game.play(other.method());
        game.average(other.averaging());
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
                generatorRealBatches.state(),
                discriminatorNoise.state(),
                generatorNoise.state());
    }

    void restore(State state) {
        game.restore(state.game());
        realBatches.restore(state.realBatches());
        generatorRealBatches.restore(state.generatorRealBatches());
        discriminatorNoise.restore(state.discriminatorNoise());
        generatorNoise.restore(state.generatorNoise());
    }

    /** All that the next update depends on, beside the config. Immutable. */
    record State(
            GameState game,
            RandomStream.State realBatches,
            RandomStream.State generatorRealBatches,
            RandomStream.State discriminatorNoise,
            RandomStream.State generatorNoise) {
        State through(Transfer transfer) {
            return new State(
                    game.through(transfer),
                    Streams.through(transfer, "streams/real", realBatches),
                    Streams.through(transfer, "streams/generator-real", generatorRealBatches),
                    Streams.through(transfer, "streams/noise", discriminatorNoise),
                    Streams.through(transfer, "streams/generator-noise", generatorNoise));
        }
    }
}
