package org.ganscope.gan;

import org.ganscope.math.RandomStream;
import org.ganscope.nn.Optimizer;

import java.util.List;

/**
 * A generator and a discriminator that learn against each other, one update at a time. Samples and
 * noise are given from outside, coordinate-major: x of dimension d is [d, count]. Belongs to the
 * training thread.
 */
public final class Game {
    private final Players players;
    private final ShownGenerator shown;
    private final Judge judge;
    private final Turns turns;
    private final RandomStream stream;
    private long step;

    /** The plain game of a loss at its start, without penalties or averages. */
    public Game(
            GeneratorConfig generator,
            DiscriminatorConfig discriminator,
            Dimensions dimensions,
            AdversarialLoss loss,
            Optimizer generatorOptimizer,
            Optimizer discriminatorOptimizer,
            RandomStream initialisation) {
        this(
                generator,
                discriminator,
                dimensions,
                Method.of(loss),
                new Averaging.None(),
                generatorOptimizer,
                discriminatorOptimizer,
                initialisation);
    }

    /**
     * A game at its start.
     *
     * @param initialisation where the generator's weights are drawn from, then the discriminator's;
     *     penalties and noise draw from a branch of it
     */
    public Game(
            GeneratorConfig generator,
            DiscriminatorConfig discriminator,
            Dimensions dimensions,
            Method method,
            Averaging averaging,
            Optimizer generatorOptimizer,
            Optimizer discriminatorOptimizer,
            RandomStream initialisation) {
        this(
                Players.starting(
                        generator,
                        discriminator,
                        dimensions,
                        generatorOptimizer,
                        discriminatorOptimizer,
                        initialisation),
                method,
                averaging,
                initialisation.branch("penalties"));
    }

    private Game(Players players, Method method, Averaging averaging, RandomStream stream) {
        this.players = players;
        this.stream = stream;
        shown = new ShownGenerator(players, averaging);
        judge = new Judge(players);
        turns = new Turns(players, shown, method, Chance.of(stream));
    }

    private Game(Game game, Chance chance) {
        players = game.players;
        stream = game.stream;
        shown = game.shown;
        judge = game.judge;
        turns = new Turns(players, shown, game.method(), chance);
    }

    /** {@return this game with another source of chance for its penalties} */
    Game with(Chance other) {
        return new Game(this, other);
    }

    /** Looks from now on how far each update moves each layer, or looks no longer. */
    public void watch(boolean looks) {
        players.watch(looks);
    }

    /** {@return how the player's last update moved its layers; empty where nobody looked} */
    public List<LayerMovement> movements(Player player) {
        return players.of(player).movements();
    }

    /** Says how many rounds are finished: schedules and fading noise go by it. */
    public void at(long finishedSteps) {
        step = finishedSteps;
    }

    /**
     * Moves one player once.
     *
     * @throws TrainingDivergedException if a loss, gradient or weight is not finite
     */
    public PlayerUpdate update(Player player, Batches batches) {
        return turns.play(player, batches, step);
    }

    /**
     * Moves both players once, as the method's moves say.
     *
     * @return what each was about, where both stood before
     * @throws TrainingDivergedException if a loss, gradient or weight is not finite
     */
    public BothUpdates updateBoth(Batches batches) {
        return turns.playBoth(batches, step);
    }

    /**
     * Takes the updates apart that are made from now on, or no longer; what was found is forgotten.
     * The updates themselves stay the same, bit by bit. Whoever ends it has restored the state in
     * which it began.
     */
    public void dissect(boolean parts) {
        turns.dissect(parts);
    }

    /**
     * {@return the parts of the updates that were made since, in the order in which they were
     * computed; a look ahead has its own}
     */
    public List<Dissection> dissections() {
        return turns.dissections();
    }

    /**
     * G(z), of the averaged generator where that is shown.
     *
     * @param z [latentDimension, count]
     * @param into [dataDimension, count], overwritten
     */
    public void generate(float[] z, int count, float[] into) {
        shown.generation().samples().apply(z, count, into);
    }

    /**
     * dG/dz of the same generator, where latent and data have one dimension; for more, the gradient
     * of the sum of G(z)'s coordinates.
     *
     * @param z [latentDimension, count]
     * @param into [latentDimension, count], overwritten
     */
    public void slope(float[] z, int count, float[] into) {
        shown.generation().slopes().apply(z, count, into);
    }

    /**
     * D(x), where D sees samples and none of its layers looks at the batch; for packs D(x, ..., x).
     *
     * @param x [dataDimension, count]
     * @param logits [count], overwritten
     */
    public void judge(float[] x, int count, float[] logits) {
        judge.samples(x, count, logits);
    }

    /**
     * D(x), where D sees samples, as above, and some of its layers look at the batch: x is judged
     * as if it were one of {@code batch}, which it does not change.
     *
     * @param x [dataDimension, count]
     * @param batch [dataDimension, size], such as generated samples
     * @param logits [count], overwritten
     */
    public void judge(float[] x, int count, float[] batch, int size, float[] logits) {
        judge.samplesAmong(x, count, batch, size, logits);
    }

    /**
     * D, where it sees whole minibatches.
     *
     * @param sets a column is one minibatch: [batch, count] its numbers, or, where D sees moments,
     *     [4, count] its mean, biased standard deviation, skewness and excess kurtosis
     * @param logits [count], overwritten
     */
    public void judgeSets(float[] sets, int count, float[] logits) {
        judge.sets(sets, count, logits);
    }

    /** Goes on by another method; the weights and the optimizers' states stay. */
    public void play(Method other) {
        turns.follow(other);
    }

    /**
     * Goes on with another average: how long it remembers, and whether it is shown.
     *
     * @throws IllegalArgumentException if an average would begin or end
     */
    public void average(Averaging other) {
        shown.average(other);
    }

    /** Goes on with other settings; the state stays where the kind of optimizer does. */
    public void optimize(Player player, Optimizer optimizer) {
        players.of(player).optimize(optimizer);
        turns.optimizerChanged(player);
    }

    /** {@return a player's network, to be looked into, or changed by hand between two updates} */
    public Insides insides(Player player) {
        return new Insides(player, players, turns.gradients(player));
    }

    /** {@return all that both players learn, as a {@link GameField} has it} */
    public double[] point() {
        return players.point();
    }

    Players players() {
        return players;
    }

    Method method() {
        return turns.method();
    }

    /** {@return a copy of all that the next update depends on} */
    public GameState capture() {
        return new GameState(
                players.generator().capture(),
                players.discriminator().capture(),
                shown.capture(),
                stream.state());
    }

    /** Goes back to a captured state, bit by bit. */
    public void restore(GameState state) {
        players.generator().restore(state.generator());
        players.discriminator().restore(state.discriminator());
        shown.restore(state.average());
        stream.restore(state.chance());
        turns.restored();
    }
}
