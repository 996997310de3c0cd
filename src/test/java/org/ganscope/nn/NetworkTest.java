package org.ganscope.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.autodiff.Leaf;
import org.ganscope.autodiff.Node;
import org.ganscope.autodiff.Tape;
import org.ganscope.math.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds for a network of any layer: how it trains, how it is looked at, how it is kept. */
class NetworkTest {
    private static final int INPUTS = 3;
    private static final int BATCH = 32;

    private final RandomStream random = RandomStream.of(9, "batches");
    private final Leaf x = Leaf.variable(INPUTS, BATCH);

    static Stream<Layer> layers() {
        Initialiser orthogonal = new Initialiser.Orthogonal(0.8);
        return Stream.of(
                new Layer.Dense(5, new Activation.Tanh()),
                new Layer.Dense(
                        5,
                        new Activation.Gelu(),
                        orthogonal,
                        new Bias.None(),
                        new WeightNormalisation.Spectral(1)),
                new Maxout(4, 3, orthogonal, new Initialiser.Zeros()),
                new Layer.Constant(2, new Initialiser.Normal(1)),
                new Layer.Scale(0.25),
                new BatchNorm(new Activation.Relu(), 0.1, 1e-5),
                new LayerNorm(new Activation.Linear(), 1e-5),
                new Layer.Dropout(0.3),
                new MinibatchDiscrimination(4, 2, new Initialiser.Normal(1)),
                new MinibatchStandardDeviation());
    }

    @Test
    void everyLayerIsTested() {
        assertThat(layers().map(Layer::getClass).collect(Collectors.toSet()))
                .isEqualTo(Set.of(Layer.class.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("layers")
    void aLayerHandsOnAndRemembersAsMuchAsItSays(Layer layer) {
        Network network = network(layer, 1);

        assertThat(network.training(x).rows()).isEqualTo(1);
        assertThat(network(List.of(layer), 1).training(x).rows()).isEqualTo(layer.outputs(INPUTS));
        long parameters =
                network(List.of(layer), 1).parameters().stream()
                        .mapToLong(parameter -> parameter.matrix().size())
                        .sum();
        assertThat(parameters).isLessThanOrEqualTo(layer.weights(INPUTS));
    }

    @ParameterizedTest
    @MethodSource("layers")
    void aRestoredNetworkGoesOnBitByBit(Layer layer) {
        Network network = network(layer, 1);
        Node output = network.training(x);
        Tape tape = new Tape(List.of(output));
        play(tape, 5);
        Network.State state = network.capture();
        RandomStream.State position = random.state();
        play(tape, 5);
        float[] end = output.value().data.clone();

        Network other = network(layer, 2);
        other.restore(state);
        Node otherOutput = other.training(x);
        Tape otherTape = new Tape(List.of(otherOutput));
        random.restore(position);
        play(otherTape, 5);

        assertThat(otherOutput.value().data).containsExactly(end);
        assertThat(other.capture()).isEqualTo(network.capture());
    }

    @ParameterizedTest
    @MethodSource("layers")
    void aLookMovesNothingAndSeesEachSampleAlone(Layer layer) {
        Network network = network(layer, 1);
        play(new Tape(List.of(network.training(x))), 3);
        Network.State before = network.capture();
        Node output = network.evaluation(x);
        Tape tape = new Tape(List.of(output));
        play(tape, 1);
        float[] all = output.value().data.clone();

        float[] samples = x.value().data.clone();
        for (int row = 0; row < INPUTS; row++) {
            Arrays.fill(samples, row * BATCH + 1, (row + 1) * BATCH, 7);
        }
        x.write(samples);
        tape.play();

        assertThat(output.value().data[0]).isEqualTo(all[0]);
        assertThat(network.capture()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("layers")
    void amongABatchASampleIsJudgedByTheBatchAlone(Layer layer) {
        Network network = network(layer, 1);
        Leaf batch = Leaf.variable(INPUTS, BATCH);
        batch.write(draw());
        Node output = network.among(x, batch);
        Tape tape = new Tape(List.of(output));
        play(tape, 1);
        float first = output.value().data[0];
        Network.State before = network.capture();

        float[] samples = draw();
        for (int row = 0; row < INPUTS; row++) {
            samples[row * BATCH] = x.value().data[row * BATCH];
        }
        x.write(samples);
        tape.play();

        assertThat(output.value().data[0]).isEqualTo(first);
        assertThat(network.capture()).isEqualTo(before);
    }

    @Test
    void theBatchItselfIsJudgedAsInAnUpdate() {
        List<Layer> comparing =
                List.of(
                        new Layer.Dense(4, new Activation.Tanh()),
                        new BatchNorm(new Activation.Linear(), 0.1, 1e-5),
                        new MinibatchStandardDeviation(),
                        new MinibatchDiscrimination(4, 2, new Initialiser.Uniform()));
        Network network = network(comparing, 1);
        x.write(draw());
        Node update = network.training(x);
        Node look = network.among(x, x);
        new Tape(List.of(update, look)).play();

        assertThat(look.value().data).containsExactly(update.value().data);
    }

    @Test
    void severalBatchesAreJudgedApartWhereTheNetworkLooksAtThem() {
        Network network = network(new BatchNorm(new Activation.Linear(), 0.1, 1e-5), 1);
        Leaf other = Leaf.variable(INPUTS, BATCH);
        x.write(draw());
        other.write(draw());
        List<Node> both = network.training(List.of(x, other));
        Node alone = network.training(other);
        new Tape(List.of(both.get(0), both.get(1), alone)).play();

        assertThat(network.looksAtBatch()).isTrue();
        assertThat(both.get(1).value().data).containsExactly(alone.value().data);
    }

    @Test
    void theRunningAveragesBecomeTheBatchsOwn() {
        Network network = network(new BatchNorm(new Activation.Tanh(), 0.1, 1e-5), 1);
        x.write(draw());
        Node update = network.training(x);
        Tape tape = new Tape(List.of(update));
        for (int i = 0; i < 200; i++) {
            tape.play();
        }
        Node look = network.evaluation(x);
        new Tape(List.of(look)).play();

        // The averages are of the unbiased variance, 32 / 31 of the batch's own.
        assertThat(look.value().data).containsExactly(update.value().data, within(0.03f));
    }

    @Test
    void dropoutDropsItsShareAndKeepsTheMean() {
        Network network = network(List.of(new Layer.Dropout(0.3)), 1);
        Leaf ones = Leaf.variable(100, 100);
        float[] values = new float[10_000];
        Arrays.fill(values, 1);
        ones.write(values);
        Node output = network.training(ones);
        Tape tape = new Tape(List.of(output));
        tape.play();
        float[] first = output.value().data.clone();
        tape.play();

        int dropped = 0;
        for (float value : first) {
            dropped += value == 0 ? 1 : 0;
            assertThat(value == 0 || value == 1 / 0.7f).isTrue();
        }
        // Four standard deviations of 10,000 draws.
        assertThat(dropped).isBetween(2817, 3183);
        assertThat(output.value().data).isNotEqualTo(first);
    }

    private void play(Tape tape, int times) {
        for (int i = 0; i < times; i++) {
            x.write(draw());
            tape.play();
        }
    }

    private float[] draw() {
        float[] values = new float[INPUTS * BATCH];
        random.gaussian(values, values.length);
        return values;
    }

    private static Network network(Layer layer, long seed) {
        return network(List.of(layer, new Layer.Dense(1, new Activation.Linear())), seed);
    }

    private static Network network(List<Layer> layers, long seed) {
        return new Network("network", layers, INPUTS, RandomStream.of(seed, "initialisation"));
    }
}
