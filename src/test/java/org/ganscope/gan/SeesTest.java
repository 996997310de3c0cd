package org.ganscope.gan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.autodiff.Gradients;
import org.ganscope.autodiff.Leaf;
import org.ganscope.autodiff.Node;
import org.ganscope.autodiff.Tape;
import org.ganscope.math.RandomStream;
import org.ganscope.nn.Activation;
import org.ganscope.nn.Layer;
import org.ganscope.nn.Optimizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

class SeesTest {
    private static final int COUNT = 12;
    private static final Optimizer ADAM = new Optimizer.Adam(0.01, 0.5, 0.999, 1e-8);

    private final RandomStream chance = RandomStream.of(7, "batches");
    private final float[] x = new float[COUNT];
    private final float[] z = new float[COUNT];
    private final Batches batch = new FixedBatch(x, z, COUNT);

    @Test
    void aPackOfOneIsASampleBitForBit() {
        Game packs = game(new Sees.Pack(1));
        Game samples = game(new Sees.Sample());
        for (int i = 0; i < 20; i++) {
            draw();
            for (Player player : Player.values()) {
                assertThat(packs.update(player, batch)).isEqualTo(samples.update(player, batch));
            }
        }
        assertThat(packs.capture().generator()).isEqualTo(samples.capture().generator());
    }

    @Test
    void aPackHoldsSamplesThatStandApartInTheBatch() {
        Node seen = view(new Sees.Pack(3), 2, 1, 2, 3, 4, 5, 6, -1, -2, -3, -4, -5, -6);

        // Coordinate by coordinate, and within each the three samples of a pack.
        assertThat(column(seen, 0)).containsExactly(1, 3, 5, -1, -3, -5);
        assertThat(column(seen, 1)).containsExactly(2, 4, 6, -2, -4, -6);
    }

    @Test
    void aPackOfTheSamePointIsJudgedAsInTraining() {
        Game game = game(new Sees.Pack(2));
        Arrays.fill(x, 0.7f);
        float[] logits = new float[1];
        game.judge(new float[] {0.7f}, 1, logits);

        double output = game.update(Player.DISCRIMINATOR, batch).meanReal();

        assertThat(output).isCloseTo(1 / (1 + Math.exp(-logits[0])), within(1e-6));
    }

    @Test
    void formsShowTheirNumbersAndWhatIsMadeOfThem() {
        float[] numbers = {3, -1, 2, 0};
        assertThat(column(view(minibatch(new Sees.Form.Raw()), 1, numbers), 0))
                .containsExactly(3, -1, 2, 0);
        assertThat(column(view(minibatch(new Sees.Form.Sorted()), 1, numbers), 0))
                .containsExactly(-1, 0, 2, 3);
        assertThat(column(view(minibatch(new Sees.Form.WithDifferences()), 1, numbers), 0))
                .containsExactly(3, -1, 2, 0, 2, -2, 1, -1);
        assertThat(column(view(minibatch(new Sees.Form.WithVariances()), 1, numbers), 0))
                .containsExactly(3, -1, 2, 0, 4, 4, 1, 1);
    }

    @Test
    void theMeanOfABatchIsNotLearnedBy() {
        Leaf samples = Leaf.variable(1, 4);
        samples.write(new float[] {3, -1, 2, 0});
        Leaf weights = Leaf.variable(8, 1);
        weights.write(new float[] {0, 0, 0, 0, 1, 10, 100, 1000});
        Node loss = minibatch(new Sees.Form.WithVariances()).view(samples).times(weights).sum();
        Node gradient = Gradients.of(loss, List.of(samples)).getFirst();
        new Tape(List.of(loss, gradient)).play();

        // 2 (x - mean) times the weight, and no part through the mean, which is 1.
        assertThat(gradient.value().data).containsExactly(4, -40, 200, -2000);
    }

    static Stream<Sees> sets() {
        return Stream.of(
                new Sees.Moments(),
                minibatch(new Sees.Form.Raw()),
                minibatch(new Sees.Form.Sorted()),
                minibatch(new Sees.Form.WithVariances()),
                minibatch(new Sees.Form.WithDifferences()));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void aSetIsJudgedAsInTraining(Sees sees) {
        Game game = game(sees);
        draw();
        Node asked = asked(sees);
        float[] described = asked.value().data.clone();
        float[] logits = new float[1];
        game.judgeSets(described, 1, logits);

        double output = game.update(Player.DISCRIMINATOR, batch).meanReal();

        assertThat(output).isCloseTo(1 / (1 + Math.exp(-logits[0])), within(1e-6));
    }

    private Node asked(Sees sees) {
        Leaf samples = Leaf.variable(1, COUNT);
        samples.write(x);
        Node asked = sees instanceof Sees.Moments ? samples.moments() : samples.plus(0);
        new Tape(List.of(asked)).play();
        return asked;
    }

    @Test
    void sortedNumbersAreJudgedInAnyOrder() {
        draw();
        assertThat(outputOfReversed(minibatch(new Sees.Form.Sorted())))
                .isEqualTo(output(minibatch(new Sees.Form.Sorted())));
        assertThat(outputOfReversed(minibatch(new Sees.Form.Raw())))
                .isNotEqualTo(output(minibatch(new Sees.Form.Raw())));
    }

    private double output(Sees sees) {
        return game(sees).update(Player.DISCRIMINATOR, batch).meanReal();
    }

    private double outputOfReversed(Sees sees) {
        float[] reversed = new float[COUNT];
        for (int i = 0; i < COUNT; i++) {
            reversed[i] = x[COUNT - 1 - i];
        }
        return game(sees)
                .update(Player.DISCRIMINATOR, new FixedBatch(reversed, z, COUNT))
                .meanReal();
    }

    private static Sees minibatch(Sees.Form form) {
        return new Sees.Minibatch(form);
    }

    private static Node view(Sees sees, int dimension, float... samples) {
        Leaf leaf = Leaf.variable(dimension, samples.length / dimension);
        leaf.write(samples);
        Node seen = sees.view(leaf).plus(0);
        new Tape(List.of(seen)).play();
        return seen;
    }

    private static float[] column(Node x, int column) {
        float[] values = new float[x.rows()];
        for (int row = 0; row < values.length; row++) {
            values[row] = x.value().get(row, column);
        }
        return values;
    }

    private void draw() {
        chance.gaussian(x, COUNT);
        chance.uniform(z, COUNT);
    }

    private static Game game(Sees sees) {
        return new Game(
                new GeneratorConfig(layers(new Activation.Tanh())),
                new DiscriminatorConfig(sees, layers(new Activation.LeakyRelu(0.2))),
                new Dimensions(1, 1, COUNT),
                new AdversarialLoss.NonSaturating(),
                ADAM,
                ADAM,
                RandomStream.of(3, "initialisation"));
    }

    private static List<Layer> layers(Activation hidden) {
        return List.of(new Layer.Dense(6, hidden), new Layer.Dense(1, new Activation.Linear()));
    }
}
