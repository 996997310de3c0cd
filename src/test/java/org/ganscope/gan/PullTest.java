package org.ganscope.gan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.autodiff.Leaf;
import org.ganscope.autodiff.Node;
import org.ganscope.autodiff.Tape;
import org.ganscope.math.RandomStream;
import org.ganscope.nn.Activation;
import org.ganscope.nn.BatchNorm;
import org.ganscope.nn.Bias;
import org.ganscope.nn.Initialiser;
import org.ganscope.nn.Layer;
import org.ganscope.nn.MinibatchDiscrimination;
import org.ganscope.nn.MinibatchStandardDeviation;
import org.ganscope.nn.Optimizer;
import org.ganscope.nn.WeightNormalisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Arrows are minus the slope of the generator's loss, which the tests take by moving one sample.
 */
class PullTest {
    private static final int COUNT = 12;
    private static final float H = 0.004f;
    private static final Layer LOGIT = new Layer.Dense(1, new Activation.Linear());
    private static final Layer TANH = new Layer.Dense(6, new Activation.Tanh());

    private final RandomStream chance = RandomStream.of(1, "batches");

    static Stream<AdversarialLoss> losses() {
        return Stream.of(
                new AdversarialLoss.NonSaturating(),
                new AdversarialLoss.Minimax(),
                new AdversarialLoss.LeastSquares(-1, 1, 0.5),
                new AdversarialLoss.Wasserstein(),
                new AdversarialLoss.Hinge(),
                new AdversarialLoss.Relativistic(),
                new AdversarialLoss.RelativisticAverage());
    }

    static Stream<Sees> views() {
        return Stream.of(
                new Sees.Sample(),
                new Sees.Pack(3),
                new Sees.Moments(),
                new Sees.Minibatch(new Sees.Form.Raw()),
                new Sees.Minibatch(new Sees.Form.Sorted()));
    }

    static Stream<Arguments> everyLossOfEveryView() {
        return losses().flatMap(loss -> views().map(view -> Arguments.of(loss, view)));
    }

    @Test
    void everyLossIsTested() {
        assertThat(losses().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(Set.of(AdversarialLoss.class.getPermittedSubclasses()));
        assertThat(views().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(Set.of(Sees.class.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("everyLossOfEveryView")
    void anArrowIsMinusTheSlopeOfTheLossTimesTheBatch(AdversarialLoss loss, Sees sees) {
        check(game(1, sees, loss, List.of(TANH, TANH, LOGIT)), 1, sees, loss);
    }

    @ParameterizedTest
    @MethodSource("losses")
    void inThePlaneItHasBothCoordinates(AdversarialLoss loss) {
        var sees = new Sees.Pack(2);
        check(game(2, sees, loss, List.of(TANH, TANH, LOGIT)), 2, sees, loss);
    }

    static Stream<Layer> thatLookAtTheBatch() {
        return Stream.of(
                new MinibatchDiscrimination(4, 2, new Initialiser.Uniform()),
                new MinibatchStandardDeviation(),
                new BatchNorm(new Activation.Linear(), 0.1, 1e-2));
    }

    @ParameterizedTest
    @MethodSource("thatLookAtTheBatch")
    void aSampleMovesWhatDSaysOfTheOthersWhereItComparesThem(Layer layer) {
        for (AdversarialLoss loss : losses().toList()) {
            var sees = new Sees.Sample();
            check(game(1, sees, loss, List.of(TANH, layer, TANH, LOGIT)), 1, sees, loss);
        }
    }

    private void check(Game game, int dimension, Sees sees, AdversarialLoss loss) {
        float[] real = new float[dimension * COUNT];
        float[] noise = new float[COUNT];
        chance.gaussian(real, real.length);
        for (int i = 0; i < COUNT; i++) {
            // In no order, but apart: where two samples meet, a loss of sorted ones has a kink.
            noise[i] = 0.25f * (7 * i % COUNT) - 1.5f;
        }
        float[] x = new float[dimension * COUNT];
        float[] pull = new float[dimension * COUNT];
        new Pull(game, COUNT).look(real, noise, RandomStream.of(2, "pull"), 0, x, pull);

        float[] generated = new float[dimension * COUNT];
        game.generate(noise, COUNT, generated);
        assertThat(x).containsExactly(generated);
        double[] realLogits = logits(game, sees, real, dimension);
        double largest = 0;
        for (int i = 0; i < x.length; i++) {
            double slope =
                    (loss(loss, realLogits, logits(game, sees, moved(x, i, H), dimension))
                                    - loss(
                                            loss,
                                            realLogits,
                                            logits(game, sees, moved(x, i, -H), dimension)))
                            / (2.0 * H);
            assertThat((double) pull[i])
                    .as("%s, %s, number %d", loss, sees, i)
                    .isCloseTo(-COUNT * slope, within(2e-3));
            largest = Math.max(largest, Math.abs(slope));
        }
        assertThat(COUNT * largest).isGreaterThan(0.02);
    }

    private static float[] moved(float[] x, int i, float by) {
        float[] other = x.clone();
        other[i] += by;
        return other;
    }

    /** {@return what D says of a batch in an update, from samples alone} */
    private static double[] logits(Game game, Sees sees, float[] samples, int dimension) {
        Leaf leaf = Leaf.variable(dimension, COUNT);
        leaf.write(samples);
        Node logits = game.players().discriminator().network().training(sees.view(leaf));
        var before = game.players().discriminator().network().capture();
        new Tape(List.of(logits)).play();
        game.players().discriminator().network().restore(before);
        return IntStream.range(0, logits.size()).mapToDouble(i -> logits.value().data[i]).toArray();
    }

    /** The generator's losses as their papers write them, in double. */
    private static double loss(AdversarialLoss loss, double[] real, double[] fake) {
        double meanReal = mean(real);
        double meanFake = mean(fake);
        return switch (loss) {
            case AdversarialLoss.NonSaturating _ -> mean(fake, f -> Math.log1p(Math.exp(-f)));
            case AdversarialLoss.Minimax _ -> mean(fake, f -> -Math.log1p(Math.exp(f)));
            case AdversarialLoss.LeastSquares(double _, double _, double c) ->
                    mean(fake, f -> (f - c) * (f - c) / 2);
            case AdversarialLoss.Wasserstein _, AdversarialLoss.Hinge _ -> -meanFake;
            case AdversarialLoss.Relativistic _ ->
                    IntStream.range(0, fake.length)
                            .mapToDouble(i -> Math.log1p(Math.exp(real[i] - fake[i])))
                            .average()
                            .orElseThrow();
            case AdversarialLoss.RelativisticAverage _ ->
                    mean(real, r -> Math.log1p(Math.exp(r - meanFake)))
                            + mean(fake, f -> Math.log1p(Math.exp(meanReal - f)));
        };
    }

    private static double mean(double[] values) {
        return mean(values, value -> value);
    }

    private static double mean(double[] values, DoubleUnaryOperator function) {
        double sum = 0;
        for (double value : values) {
            sum += function.applyAsDouble(value);
        }
        return sum / values.length;
    }

    @Test
    void withinAPackASampleIsPulledWithTheOthersHeld() {
        var sees = new Sees.Pack(2);
        Game game = game(1, sees, new AdversarialLoss.Wasserstein(), List.of(LOGIT));
        float[] x = new float[COUNT];
        float[] pull = new float[COUNT];
        new Pull(game, COUNT).look(x, new float[COUNT], RandomStream.of(2, "pull"), 0, x, pull);

        // D is w1 x1 + w2 x2 + b, and L_G minus its mean over half as many packs as samples.
        float[] weights =
                game.players().discriminator().parameters().getFirst().matrix().value().data;
        assertThat(pull[0]).isCloseTo(2 * weights[0], within(1e-6f));
        assertThat(pull[COUNT / 2]).isCloseTo(2 * weights[1], within(1e-6f));
    }

    static Stream<Penalty> thatTheGeneratorFeels() {
        return Stream.of(
                new Penalty.FeatureMatching(2, 0.5),
                new InstanceNoise(0.5, 0),
                new Penalty.Consensus(1),
                new Penalty.HistoricalAveraging(1),
                new Penalty.R1(1));
    }

    @ParameterizedTest
    @MethodSource("thatTheGeneratorFeels")
    void lookingChangesNoBitOfTheGame(Penalty penalty) {
        List<Layer> layers =
                List.of(
                        new Layer.Dense(
                                6,
                                new Activation.Tanh(),
                                new Initialiser.He(),
                                new Bias.None(),
                                new WeightNormalisation.Spectral(1)),
                        new Layer.Dropout(0.3),
                        LOGIT);
        for (int unrolling : new int[] {0, 2}) {
            var method =
                    new Method(
                            new AdversarialLoss.NonSaturating(),
                            List.of(penalty),
                            new Moves.DiscriminatorFirst(),
                            unrolling);
            Game game = game(1, new Sees.Sample(), method, layers);
            train(game);
            GameState before = game.capture();
            float[] x = new float[COUNT];
            float[] pull = new float[COUNT];
            var looking = new Pull(game, COUNT);
            float[] real = new float[COUNT];
            chance.gaussian(real, COUNT);
            float[] noise = new float[COUNT];
            chance.uniform(noise, COUNT);
            looking.look(real, noise, RandomStream.of(2, "pull"), 3, x, pull);

            assertThat(game.capture()).isEqualTo(before);
            assertThat(pull).doesNotContain(Float.NaN).isNotEqualTo(new float[COUNT]);
            float[] again = new float[COUNT];
            looking.look(real, noise, RandomStream.of(2, "pull"), 3, x, again);
            assertThat(again).containsExactly(pull);
        }
    }

    @Test
    void featureMatchingPullsTheAverageOfTheFeatures() {
        var method =
                new Method(
                        new AdversarialLoss.NonSaturating(),
                        List.of(new Penalty.FeatureMatching(1, 0)),
                        new Moves.DiscriminatorFirst(),
                        0);
        // The last layer is given x itself.
        Game game = game(1, new Sees.Sample(), method, List.of(LOGIT));
        float[] real = new float[COUNT];
        Arrays.fill(real, 3);
        float[] noise = new float[COUNT];
        float[] x = new float[COUNT];
        float[] pull = new float[COUNT];
        new Pull(game, COUNT).look(real, noise, RandomStream.of(2, "pull"), 0, x, pull);

        // The slope of (3 - mean)^2 is -2 (3 - mean) / n.
        for (int i = 0; i < COUNT; i++) {
            assertThat(pull[i]).isCloseTo(2 * (3 - x[i]), within(1e-4f));
        }
    }

    private void train(Game game) {
        for (int i = 0; i < 3; i++) {
            float[] real = new float[COUNT];
            float[] noise = new float[COUNT];
            chance.gaussian(real, COUNT);
            chance.uniform(noise, COUNT);
            for (Player player : Player.values()) {
                game.update(player, new FixedBatch(real, noise, COUNT));
            }
        }
    }

    private static Game game(int dimension, Sees sees, AdversarialLoss loss, List<Layer> layers) {
        return game(dimension, sees, Method.of(loss), layers);
    }

    private static Game game(int dimension, Sees sees, Method method, List<Layer> layers) {
        var adam = new Optimizer.Adam(0.01, 0.5, 0.999, 1e-8);
        return new Game(
                new GeneratorConfig(List.of(new Layer.Dense(dimension, new Activation.Linear()))),
                new DiscriminatorConfig(sees, layers),
                new Dimensions(1, dimension, COUNT),
                method,
                new Averaging.None(),
                adam,
                adam,
                RandomStream.of(5, "initialisation"));
    }
}
