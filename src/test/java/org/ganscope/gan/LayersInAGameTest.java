package org.ganscope.gan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ganscope.math.RandomStream;
import org.ganscope.nn.Activation;
import org.ganscope.nn.BatchNorm;
import org.ganscope.nn.Bias;
import org.ganscope.nn.Initialiser;
import org.ganscope.nn.Layer;
import org.ganscope.nn.LayerNorm;
import org.ganscope.nn.Maxout;
import org.ganscope.nn.MinibatchDiscrimination;
import org.ganscope.nn.MinibatchStandardDeviation;
import org.ganscope.nn.Optimizer;
import org.ganscope.nn.WeightNormalisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

/** Games whose players have every kind of layer: they train, and go on where they stopped. */
class LayersInAGameTest {
    private static final int COUNT = 40;
    private static final Layer LOGIT = new Layer.Dense(1, new Activation.Linear());
    private static final Layer HIDDEN = new Layer.Dense(6, new Activation.Linear());

    private final RandomStream chance = RandomStream.of(1, "batches");
    private final float[] x = new float[COUNT];
    private final float[] z = new float[COUNT];
    private final Batches batch = new FixedBatch(x, z, COUNT);

    static Stream<Layer> ofEitherPlayer() {
        return Stream.of(
                new Layer.Dense(
                        6,
                        new Activation.Selu(),
                        new Initialiser.He(),
                        new Bias.None(),
                        new WeightNormalisation.Spectral(1)),
                new Maxout(4, 3, new Initialiser.Xavier(), new Initialiser.Uniform()),
                new Layer.Scale(0.25),
                new BatchNorm(new Activation.Silu(), 0.1, 1e-5),
                new LayerNorm(new Activation.Sine(1), 1e-5),
                new Layer.Dropout(0.3));
    }

    static Stream<Layer> ofDiscriminators() {
        return Stream.concat(
                ofEitherPlayer(),
                Stream.of(
                        new MinibatchDiscrimination(4, 2, new Initialiser.Uniform()),
                        new MinibatchStandardDeviation()));
    }

    @ParameterizedTest
    @MethodSource("ofDiscriminators")
    void aDiscriminatorWithItTrainsAndGoesOnBitByBit(Layer layer) {
        check(List.of(HIDDEN, LOGIT), List.of(HIDDEN, layer, LOGIT));
    }

    @ParameterizedTest
    @MethodSource("ofEitherPlayer")
    void aGeneratorWithItTrainsAndGoesOnBitByBit(Layer layer) {
        check(List.of(HIDDEN, layer, LOGIT), List.of(HIDDEN, LOGIT));
    }

    @Test
    void aGeneratorThatIsAConstantTrainsAndGoesOnBitByBit() {
        check(List.of(new Layer.Constant(1, new Initialiser.Constant(1))), List.of(HIDDEN, LOGIT));
    }

    private void check(List<Layer> generator, List<Layer> discriminator) {
        Game game = game(generator, discriminator);
        GameState start = game.capture();
        play(game, 50);
        float[] samples = new float[COUNT];
        game.generate(z, COUNT, samples);
        assertThat(samples).doesNotContain(Float.NaN);
        assertThat(game.capture()).isNotEqualTo(start);

        GameState state = game.capture();
        RandomStream.State position = chance.state();
        PlayerUpdate end = play(game, 5);
        Game other = game(generator, discriminator);
        other.restore(state);
        chance.restore(position);
        assertThat(play(other, 5)).isEqualTo(end);
        assertThat(other.capture()).isEqualTo(game.capture());
    }

    @Test
    void aDiscriminatorThatComparesJudgesWithinABatch() {
        Game game =
                game(
                        List.of(HIDDEN, LOGIT),
                        List.of(HIDDEN, new MinibatchStandardDeviation(), LOGIT));
        play(game, 5);
        float[] narrow = new float[COUNT];
        float[] ofNarrow = new float[COUNT];
        game.judge(x, COUNT, narrow, COUNT, ofNarrow);
        float[] ofWide = new float[COUNT];
        game.judge(x, COUNT, x, COUNT, ofWide);

        assertThat(ofNarrow).doesNotContain(Float.NaN).isNotEqualTo(ofWide);
        assertThatThrownBy(() -> game.judge(x, COUNT, ofWide))
                .isInstanceOf(IllegalStateException.class);
    }

    private PlayerUpdate play(Game game, int rounds) {
        PlayerUpdate last = new PlayerUpdate(0, 0, 0, 0);
        for (int i = 0; i < rounds; i++) {
            chance.gaussian(x, COUNT);
            chance.uniform(z, COUNT);
            game.update(Player.DISCRIMINATOR, batch);
            last = game.update(Player.GENERATOR, batch);
            assertThat(last.loss()).isFinite();
        }
        return last;
    }

    private static Game game(List<Layer> generator, List<Layer> discriminator) {
        Optimizer adam = new Optimizer.Adam(0.01, 0.5, 0.999, 1e-8);
        return new Game(
                new GeneratorConfig(generator),
                new DiscriminatorConfig(new Sees.Sample(), discriminator),
                new Dimensions(1, 1, COUNT),
                new AdversarialLoss.NonSaturating(),
                adam,
                adam,
                RandomStream.of(3, "initialisation"));
    }
}
