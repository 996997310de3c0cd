package org.ganscope.gan;

import org.ganscope.math.RandomStream;
import org.ganscope.nn.Optimizer;
import org.ganscope.nn.Weights;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A generator and a discriminator that learn against each other, one update at a time. Samples and
 * noise are given from outside, coordinate-major: x of dimension d is [d, count]. Belongs to the
 * training thread.
 */
public final class Game {
    private final Players players;
    private final Mapping judged;
    private final RandomStream stream;
    private final Chance chance;
    private final EnumMap<Player, Turn> turns = new EnumMap<>(Player.class);
    private final Optional<Average> average;
    private Optional<Comparison> comparison = Optional.empty();
    private Averaging averaging;
    private Generation generation;
    private Method method;
    private boolean dissects;

    /** The turns that wait while updates are taken apart. */
    private final EnumMap<Player, Turn> kept = new EnumMap<>(Player.class);

    private final List<Dissection> dissections = new ArrayList<>();
    private long step;

    /**
     * The plain game of a loss at its start.
     *
     * @param initialisation where the generator's weights are drawn from, then the discriminator's
     */
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
     * @param averaging of the generator's weights
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
                new Players(
                        new Learner(
                                "generator",
                                generator.layers(),
                                dimensions.latent(),
                                generatorOptimizer,
                                initialisation),
                        new Learner(
                                "discriminator",
                                discriminator.layers(),
                                discriminator.sees().features(dimensions),
                                discriminatorOptimizer,
                                initialisation),
                        discriminator.sees(),
                        dimensions),
                method,
                averaging,
                initialisation.branch("penalties"));
    }

    private Game(Players players, Method method, Averaging averaging, RandomStream stream) {
        this(players, method, averaging, stream, Chance.of(stream));
    }

    private Game(
            Players players,
            Method method,
            Averaging averaging,
            RandomStream stream,
            Chance chance) {
        this.players = players;
        this.method = method;
        this.averaging = averaging;
        this.stream = stream;
        this.chance = chance;
        average =
                averaging instanceof Averaging.Exponential
                        ? Optional.of(new Average(players.generator().parameters()))
                        : Optional.empty();
        generation = generation();
        judged =
                new Mapping(
                        players.sees().asked(players.dimensions()),
                        x ->
                                players.discriminator()
                                        .network()
                                        .evaluation(players.sees().answer(x)));
        remember();
    }

    /** {@return this game with another source of chance for its penalties} */
    Game with(Chance other) {
        return new Game(players, method, averaging, stream, other);
    }

    private Generation generation() {
        Weights weights = averaging.shown() ? average.orElseThrow() : Weights.OWN;
        return new Generation(
                players.generator().network(), weights, players.dimensions().latent());
    }

    private void remember() {
        players.generator().follow(method);
        players.discriminator().follow(method);
    }

    /** Looks from now on how far each update moves each layer, or looks no longer. */
    public void watch(boolean looks) {
        players.generator().watch(looks);
        players.discriminator().watch(looks);
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
        Turn turn = turn(player, batches.count());
        PlayerUpdate update = turn.look(batches, chance, step);
        note(turn);
        turn.move(step);
        settle(player);
        return update;
    }

    /**
     * Moves both players once, as the method's moves say.
     *
     * @return what each was about, where both stood before
     * @throws TrainingDivergedException if a loss, gradient or weight is not finite
     */
    public BothUpdates updateBoth(Batches batches) {
        Turn d = turn(Player.DISCRIMINATOR, batches.count());
        Turn g = turn(Player.GENERATOR, batches.count());
        PlayerUpdate ofDiscriminator = d.look(batches, chance, step);
        PlayerUpdate ofGenerator = g.look(batches, chance, step);
        note(d);
        note(g);
        if (method.moves() instanceof Moves.Extragradient) {
            lookAhead(d, g, batches);
        }
        d.move(step);
        g.move(step);
        settle(Player.DISCRIMINATOR);
        settle(Player.GENERATOR);
        return new BothUpdates(ofDiscriminator, ofGenerator);
    }

    /** Takes the gradients where a move would lead to, and comes back. */
    private void lookAhead(Turn d, Turn g, Batches batches) {
        players.discriminator().hold();
        players.generator().hold();
        d.move(step);
        g.move(step);
        d.look(batches, chance, step);
        g.look(batches, chance, step);
        note(d);
        note(g);
        players.discriminator().back();
        players.generator().back();
    }

    private void note(Turn turn) {
        if (dissects) {
            dissections.add(turn.dissection());
        }
    }

    /**
     * Takes the updates apart that are made from now on, or no longer; what was found is forgotten.
     * The updates themselves stay the same, bit by bit. Whoever ends it has restored the state in
     * which it began.
     */
    public void dissect(boolean parts) {
        dissections.clear();
        dissects = parts;
        if (parts) {
            kept.putAll(turns);
            turns.clear();
        } else {
            turns.clear();
            turns.putAll(kept);
            kept.clear();
        }
    }

    /**
     * {@return the parts of the updates that were made since, in the order in which they were
     * computed; a look ahead has its own}
     */
    public List<Dissection> dissections() {
        return List.copyOf(dissections);
    }

    private void settle(Player player) {
        players.of(player).settle();
        if (player == Player.GENERATOR
                && averaging instanceof Averaging.Exponential exponential
                && average.isPresent()) {
            average.get().follow(1 - exponential.beta());
        }
    }

    private Turn turn(Player player, int count) {
        Turn turn = turns.get(player);
        if (turn == null || turn.count() != count) {
            turn = new Turn(player, players, method, count, dissects);
            turns.put(player, turn);
        }
        return turn;
    }

    /**
     * G(z), of the averaged generator where that is shown.
     *
     * @param z [latentDimension, count]
     * @param into [dataDimension, count], overwritten
     */
    public void generate(float[] z, int count, float[] into) {
        generation.samples().apply(z, count, into);
    }

    /**
     * dG/dz of the same generator, where latent and data have one dimension; for more, the gradient
     * of the sum of G(z)'s coordinates.
     *
     * @param z [latentDimension, count]
     * @param into [latentDimension, count], overwritten
     */
    public void slope(float[] z, int count, float[] into) {
        generation.slopes().apply(z, count, into);
    }

    /**
     * D(x), where D sees samples and none of its layers looks at the batch; for packs D(x, ..., x).
     *
     * @param x [dataDimension, count]
     * @param logits [count], overwritten
     */
    public void judge(float[] x, int count, float[] logits) {
        mustJudgeSamples(false);
        judged.apply(x, count, logits);
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
        mustJudgeSamples(true);
        if (comparison.filter(c -> c.size() == size).isEmpty()) {
            comparison = Optional.of(new Comparison(players, size));
        }
        comparison.orElseThrow().judge(x, count, batch, logits);
    }

    private void mustJudgeSamples(boolean inBatches) {
        boolean looks = players.discriminator().network().looksAtBatch();
        if (!players.sees().judgesSamples() || looks != inBatches) {
            throw new IllegalStateException("this discriminator judges something else");
        }
    }

    /**
     * D, where it sees whole minibatches.
     *
     * @param sets a column is one minibatch: [batch, count] its numbers, or, where D sees moments,
     *     [4, count] its mean, biased standard deviation, skewness and excess kurtosis
     * @param logits [count], overwritten
     */
    public void judgeSets(float[] sets, int count, float[] logits) {
        if (players.sees().judgesSamples()) {
            throw new IllegalStateException("this discriminator does not see whole minibatches");
        }
        judged.apply(sets, count, logits);
    }

    /** Goes on by another method; the weights and the optimizers' states stay. */
    public void play(Method other) {
        if (!other.equals(method)) {
            method = other;
            remember();
            turns.clear();
        }
    }

    /**
     * Goes on with another average: how long it remembers, and whether it is shown.
     *
     * @throws IllegalArgumentException if an average would begin or end
     */
    public void average(Averaging other) {
        if ((other instanceof Averaging.Exponential) != average.isPresent()) {
            throw new IllegalArgumentException("an average neither begins nor ends in a game");
        }
        boolean same = other.shown() == averaging.shown();
        averaging = other;
        if (!same) {
            generation = generation();
        }
    }

    /** Goes on with other settings; the state stays where the kind of optimizer does. */
    public void optimize(Player player, Optimizer optimizer) {
        players.of(player).optimize(optimizer);
        if (player == Player.DISCRIMINATOR && method.unrolling() > 0) {
            turns.remove(Player.GENERATOR);
        }
    }

    /** {@return a player's network, to be looked into, or changed by hand between two updates} */
    public Insides insides(Player player) {
        return new Insides(
                player, players, Optional.ofNullable(turns.get(player)).flatMap(Turn::gradients));
    }

    /**
     * {@return all that both players learn, the generator's first, as a {@link GameField} has it}
     */
    public double[] point() {
        return Stream.of(players.generator(), players.discriminator())
                .flatMap(learner -> learner.parameters().stream())
                .map(parameter -> parameter.matrix().value().data)
                .flatMapToDouble(Game::numbers)
                .toArray();
    }

    private static DoubleStream numbers(float[] values) {
        return IntStream.range(0, values.length).mapToDouble(i -> values[i]);
    }

    Players players() {
        return players;
    }

    Method method() {
        return method;
    }

    /** {@return a copy of all that the next update depends on} */
    public GameState capture() {
        return new GameState(
                players.generator().capture(),
                players.discriminator().capture(),
                average.map(Average::capture),
                stream.state());
    }

    /** Goes back to a captured state, bit by bit. */
    public void restore(GameState state) {
        players.generator().restore(state.generator());
        players.discriminator().restore(state.discriminator());
        if (average.isPresent() && state.average().isPresent()) {
            average.get().restore(state.average().get());
        }
        stream.restore(state.chance());
        // The look ahead follows the optimizer that it was recorded with.
        turns.clear();
    }
}
