package org.ganscope.gan;

import org.ganscope.math.RandomStream;
import org.ganscope.nn.Activation;
import org.ganscope.nn.Bias;
import org.ganscope.nn.Initialiser;
import org.ganscope.nn.Layer;
import org.ganscope.nn.Optimizer;
import org.ganscope.nn.Tensors;
import org.ganscope.nn.WeightNormalisation;

import java.util.List;

/**
 * The Dirac-GAN of Mescheder et al. 2018: all data at 0, a generator that makes one point theta,
 * and D(x) = psi x. Both players go by plain gradient descent.
 */
final class Dirac {
    private final Game game;
    private final Method method;
    private final Batches batch;

    /**
     * @param count samples in an update; more than one matter to noise alone
     */
    Dirac(Method method, double generatorRate, double discriminatorRate, int count) {
        this.method = method;
        batch = new FixedBatch(new float[count], new float[count], count);
        game =
                new Game(
                        new GeneratorConfig(
                                List.of(new Layer.Constant(1, new Initialiser.Zeros()))),
                        new DiscriminatorConfig(
                                new Sees.Sample(),
                                List.of(
                                        new Layer.Dense(
                                                1,
                                                new Activation.Linear(),
                                                new Initialiser.Zeros(),
                                                new Bias.None(),
                                                new WeightNormalisation.None()))),
                        new Dimensions(1, 1, count),
                        method,
                        new Averaging.None(),
                        new Optimizer.Sgd(generatorRate, 0),
                        new Optimizer.Sgd(discriminatorRate, 0),
                        RandomStream.of(1, "dirac"));
    }

    void set(double theta, double psi) {
        game.restore(game.capture().with(tensors(theta), tensors(psi)));
    }

    private static Tensors tensors(double value) {
        return Tensors.copyOf(List.of(new float[] {(float) value}));
    }

    double theta() {
        return value(game.capture().generator());
    }

    double psi() {
        return value(game.capture().discriminator());
    }

    private static double value(LearnerState state) {
        float[] one = new float[1];
        state.network().weights().into(List.of(one));
        return one[0];
    }

    /** {@return the game's field, with noise drawn once for each of {@code count} samples} */
    GameField field(int count) {
        float[] zeros = new float[count];
        return new GameField(game, zeros, zeros, count, RandomStream.of(2, "noise"), 0);
    }

    PlayerUpdate update(Player player) {
        return game.update(player, batch);
    }

    /** Plays one round: both at once, or the generator first. */
    void step(int discriminatorUpdates) {
        if (method.moves().together()) {
            game.updateBoth(batch);
            return;
        }
        update(Player.GENERATOR);
        for (int i = 0; i < discriminatorUpdates; i++) {
            update(Player.DISCRIMINATOR);
        }
    }
}
