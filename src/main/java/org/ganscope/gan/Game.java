package org.ganscope.gan;

import org.ganscope.autodiff.Gradients;
import org.ganscope.autodiff.Node;
import org.ganscope.math.RandomStream;
import org.ganscope.nn.Optimizer;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A generator and a discriminator that learn against each other, one update at a time. Samples and
 * noise are given from outside, coordinate-major: x of dimension d is [d, count]. Belongs to the
 * training thread.
 */
public final class Game {
    private final Players players;
    private final Mapping generated;
    private final Mapping slopes;
    private final Mapping judged;
    private AdversarialLoss loss;
    private long step;
    private @Nullable DiscriminatorTurn discriminatorTurn;
    private @Nullable GeneratorTurn generatorTurn;

    /**
     * A game at its start.
     *
     * @param initialisation where the generator's weights are drawn from, then the discriminator's
     */
    public Game(
            GeneratorConfig generator,
            DiscriminatorConfig discriminator,
            int latentDimension,
            int dataDimension,
            AdversarialLoss loss,
            Optimizer generatorOptimizer,
            Optimizer discriminatorOptimizer,
            RandomStream initialisation) {
        Sees sees = discriminator.sees();
        int features = sees.features(dataDimension);
        Learner g =
                new Learner(
                        "generator",
                        generator.layers(),
                        latentDimension,
                        generatorOptimizer,
                        initialisation);
        Learner d =
                new Learner(
                        "discriminator",
                        discriminator.layers(),
                        features,
                        discriminatorOptimizer,
                        initialisation);
        this.loss = loss;
        players = new Players(g, d, sees, latentDimension, dataDimension);
        generated = new Mapping(latentDimension, g.network()::evaluation);
        slopes = new Mapping(latentDimension, z -> slope(g.network().evaluation(z), z));
        judged = new Mapping(features, d.network()::evaluation);
    }

    private static Node slope(Node x, Node z) {
        // No column of x depends on another column of z, so the sum's gradient has them all.
        return Gradients.of(x.sum(), List.of(z)).getFirst();
    }

    /** Says how many rounds are finished: the learning rates' schedules go by it. */
    public void at(long finishedSteps) {
        step = finishedSteps;
    }

    /**
     * Moves the discriminator once.
     *
     * @param real [dataDimension, count]
     * @param z [latentDimension, count]
     * @throws TrainingDivergedException if a loss, gradient or weight is not finite
     */
    public PlayerUpdate updateDiscriminator(float[] real, float[] z, int count) {
        DiscriminatorTurn turn = discriminatorTurn;
        if (turn == null || turn.count() != count) {
            turn = new DiscriminatorTurn(players, loss, count);
            discriminatorTurn = turn;
        }
        return turn.play(real, z, step);
    }

    /**
     * Moves the generator once.
     *
     * @param z [latentDimension, count]
     * @throws TrainingDivergedException if a loss, gradient or weight is not finite
     */
    public PlayerUpdate updateGenerator(float[] z, int count) {
        GeneratorTurn turn = generatorTurn;
        if (turn == null || turn.count() != count) {
            turn = new GeneratorTurn(players, loss, count);
            generatorTurn = turn;
        }
        return turn.play(z, step);
    }

    /**
     * G(z).
     *
     * @param z [latentDimension, count]
     * @param into [dataDimension, count], overwritten
     */
    public void generate(float[] z, int count, float[] into) {
        generated.apply(z, count, into);
    }

    /**
     * dG/dz, where latent and data have one dimension; for more, the gradient of the sum of G(z)'s
     * coordinates.
     *
     * @param z [latentDimension, count]
     * @param into [latentDimension, count], overwritten
     */
    public void slope(float[] z, int count, float[] into) {
        slopes.apply(z, count, into);
    }

    /**
     * D(x), where D sees single samples.
     *
     * @param x [dataDimension, count]
     * @param logits [count], overwritten
     */
    public void judge(float[] x, int count, float[] logits) {
        if (!(players.sees() instanceof Sees.Sample)) {
            throw new IllegalStateException("this discriminator sees no single samples");
        }
        judged.apply(x, count, logits);
    }

    /**
     * D, where it sees the four moments of a minibatch.
     *
     * @param moments [4, count]: a column is one set's mean, biased standard deviation, skewness
     *     and excess kurtosis
     * @param logits [count], overwritten
     */
    public void judgeMoments(float[] moments, int count, float[] logits) {
        if (!(players.sees() instanceof Sees.Moments)) {
            throw new IllegalStateException("this discriminator does not see moments");
        }
        judged.apply(moments, count, logits);
    }

    /** Goes on with another loss; the weights and the optimizers' states stay. */
    public void play(AdversarialLoss other) {
        if (!other.equals(loss)) {
            loss = other;
            discriminatorTurn = null;
            generatorTurn = null;
        }
    }

    /** Goes on with other settings; the state stays where the kind of optimizer does. */
    public void optimize(Player player, Optimizer optimizer) {
        learner(player).optimize(optimizer);
    }

    private Learner learner(Player player) {
        return switch (player) {
            case GENERATOR -> players.generator();
            case DISCRIMINATOR -> players.discriminator();
        };
    }

    /** {@return a copy of all that the next update depends on} */
    public GameState capture() {
        Learner g = players.generator();
        Learner d = players.discriminator();
        return new GameState(g.state(), d.state(), g.descent(), d.descent());
    }

    /** Goes back to a captured state, bit by bit. */
    public void restore(GameState state) {
        players.generator().restore(state.generator(), state.generatorDescent());
        players.discriminator().restore(state.discriminator(), state.discriminatorDescent());
    }
}
