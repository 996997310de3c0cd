package org.ganscope.gan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.math.RandomStream;
import org.ganscope.nn.Activation;
import org.ganscope.nn.Layer;
import org.ganscope.nn.Optimizer;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

class GameTest {
    private static final int COUNT = 40;
    private static final Optimizer ADAM = new Optimizer.Adam(0.01, 0.5, 0.999, 1e-8);

    private final RandomStream chance = RandomStream.of(1, "batches");
    private final float[] x = new float[COUNT];
    private final float[] z = new float[COUNT];
    private final Batches batch = new FixedBatch(x, z, COUNT);

    @Test
    void theSameSeedGivesTheSameBits() {
        Game one = game(new Sees.Sample());
        Game other = game(new Sees.Sample());
        RandomStream.State start = chance.state();
        PlayerUpdate first = play(one, 30);
        chance.restore(start);

        assertThat(play(other, 30)).isEqualTo(first);
        assertThat(other.capture()).isEqualTo(one.capture());
    }

    @Test
    void aRestoredGameGoesOnBitByBit() {
        Game game = game(new Sees.Moments());
        play(game, 5);
        GameState state = game.capture();
        RandomStream.State position = chance.state();
        PlayerUpdate end = play(game, 5);

        Game other = game(new Sees.Moments());
        other.restore(state);
        chance.restore(position);

        assertThat(play(other, 5)).isEqualTo(end);
        assertThat(other.capture()).isEqualTo(game.capture()).isNotEqualTo(state);
    }

    @Test
    void onePlayersUpdateMovesThatPlayerAlone() {
        Game game = game(new Sees.Sample());
        GameState before = game.capture();
        draw();
        game.update(Player.DISCRIMINATOR, batch);
        GameState between = game.capture();
        assertThat(between.generator()).isEqualTo(before.generator());
        assertThat(between.discriminator()).isNotEqualTo(before.discriminator());

        PlayerUpdate update = game.update(Player.GENERATOR, batch);
        assertThat(game.capture().generator()).isNotEqualTo(before.generator());
        assertThat(game.capture().discriminator()).isEqualTo(between.discriminator());
        assertThat(update.meanReal()).isNaN();
    }

    @Test
    void anUpdateTellsTheOutputsBeforeIt() {
        Game game = game(new Sees.Sample());
        draw();
        float[] logits = new float[COUNT];
        game.judge(x, COUNT, logits);
        double mean = 0;
        for (float logit : logits) {
            mean += new AdversarialLoss.NonSaturating().output(logit) / COUNT;
        }
        assertThat(game.update(Player.DISCRIMINATOR, batch).meanReal())
                .isCloseTo(mean, within(1e-6));
    }

    @Test
    void aSampleDoesNotDependOnTheBatchAroundIt() {
        Game game = game(new Sees.Sample());
        float[] noise = new float[1500];
        chance.uniform(noise, 1500);
        float[] all = new float[1500];
        game.generate(noise, 1500, all);

        float[] part = new float[100];
        game.generate(Arrays.copyOfRange(noise, 1037, 1137), 100, part);

        assertThat(part).containsExactly(Arrays.copyOfRange(all, 1037, 1137));
    }

    @Test
    void theSlopeIsThatOfTheGenerator() {
        Game game = game(new Sees.Sample());
        float[] at = {0.2f, 0.5f, 0.9f};
        float[] slopes = new float[3];
        game.slope(at, 3, slopes);

        float h = 0.01f;
        float[] samples = new float[6];
        game.generate(
                new float[] {at[0] - h, at[0] + h, at[1] - h, at[1] + h, at[2] - h, at[2] + h},
                6,
                samples);
        for (int i = 0; i < 3; i++) {
            float difference = (samples[2 * i + 1] - samples[2 * i]) / (2 * h);
            assertThat(slopes[i]).isCloseTo(difference, within(1e-3f));
        }
    }

    @Test
    void aDiscriminatorJudgesOnlyWhatItSees() {
        float[] logits = new float[1];
        Game moments = game(new Sees.Moments());
        moments.judgeSets(new float[] {4, 1.25f, 0, 0}, 1, logits);
        assertThat(logits[0]).isNotZero();

        assertThatThrownBy(() -> moments.judge(x, 1, logits))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> game(new Sees.Sample()).judgeSets(x, 1, logits))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anotherLossAndOtherSettingsTakeHoldAtTheNextUpdate() {
        Game game = game(new Sees.Sample());
        draw();
        double before = game.update(Player.GENERATOR, batch).loss();
        game.play(Method.of(new AdversarialLoss.Minimax()));
        assertThat(before).isPositive();
        assertThat(game.update(Player.GENERATOR, batch).loss()).isNegative();

        game.optimize(Player.GENERATOR, new Optimizer.Adam(0, 0.5, 0.999, 1e-8));
        GameState still = game.capture();
        game.update(Player.GENERATOR, batch);
        assertThat(game.capture().generator().network()).isEqualTo(still.generator().network());
    }

    @Test
    void aSampleThatIsNotFiniteIsNamedAndChangesNothing() {
        Game game = game(new Sees.Sample());
        draw();
        x[3] = Float.NaN;
        GameState before = game.capture();

        assertThatThrownBy(() -> game.update(Player.DISCRIMINATOR, batch))
                .isInstanceOf(TrainingDivergedException.class)
                .extracting(e -> ((TrainingDivergedException) e).tensor())
                .isEqualTo("real samples");
        assertThat(game.capture()).isEqualTo(before);
    }

    @Test
    void aWeightThatIsNotFiniteIsNamed() {
        Game game = game(new Sees.Sample());
        game.optimize(Player.GENERATOR, new Optimizer.Sgd(100, 0));
        draw();

        assertThatThrownBy(
                        () -> {
                            for (int i = 0; i < 1000; i++) {
                                game.optimize(Player.DISCRIMINATOR, new Optimizer.Sgd(100, 0.99));
                                play(game, 1);
                            }
                        })
                .isInstanceOf(TrainingDivergedException.class);
    }

    private PlayerUpdate play(Game game, int rounds) {
        PlayerUpdate last = new PlayerUpdate(0, 0, 0, 0);
        for (int i = 0; i < rounds; i++) {
            draw();
            game.update(Player.DISCRIMINATOR, batch);
            last = game.update(Player.GENERATOR, batch);
        }
        return last;
    }

    private void draw() {
        chance.gaussian(x, COUNT);
        chance.uniform(z, COUNT);
    }

    private static Game game(Sees sees) {
        return new Game(
                new GeneratorConfig(layers(new Activation.Tanh(), 6)),
                new DiscriminatorConfig(sees, layers(new Activation.LeakyRelu(0.2), 7)),
                new Dimensions(1, 1, COUNT),
                new AdversarialLoss.NonSaturating(),
                ADAM,
                ADAM,
                RandomStream.of(3, "initialisation"));
    }

    private static List<Layer> layers(Activation hidden, int units) {
        return List.of(
                new Layer.Dense(units, hidden),
                new Layer.Dense(units, hidden),
                new Layer.Dense(1, new Activation.Linear()));
    }
}
