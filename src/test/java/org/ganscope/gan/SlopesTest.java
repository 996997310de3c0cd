package org.ganscope.gan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.ganscope.Golden;
import org.ganscope.autodiff.Gradients;
import org.ganscope.autodiff.Leaf;
import org.ganscope.autodiff.Node;
import org.ganscope.autodiff.Tape;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The penalties on D's slope and their gradients by its weights, against float64. */
class SlopesTest {
    private static final JsonObject FILE = Golden.file("gradient_penalty_golden.json");
    private static final List<String> NAMES = List.of("W1", "b1", "W2", "b2", "W3", "b3");

    private static final Map<String, UnaryOperator<Node>> ACTIVATIONS =
            Map.of(
                    "tanh", Node::tanh,
                    "leaky_relu_0.2", x -> x.leakyRelu(0.2),
                    "softplus", Node::softplus);

    private final Leaf real = columns("x_real");
    private final Leaf fake = columns("x_fake");
    private final List<Leaf> weights = NAMES.stream().map(SlopesTest::rows).toList();

    @TestFactory
    Stream<DynamicTest> everyCaseIsThatOfTheReference() {
        JsonObject cases = FILE.getAsJsonObject("cases");
        assertThat(cases.keySet()).isEqualTo(ACTIVATIONS.keySet());
        return ACTIVATIONS.entrySet().stream()
                .map(
                        one ->
                                DynamicTest.dynamicTest(
                                        one.getKey(),
                                        () ->
                                                check(
                                                        cases.getAsJsonObject(one.getKey()),
                                                        one.getValue())));
    }

    private void check(JsonObject gold, UnaryOperator<Node> activation) {
        UnaryOperator<Node> d = x -> discriminator(x, activation);
        String alpha = "alpha (interp = alpha*real+(1-alpha)*fake)";
        Leaf share = Leaf.variable(1, 4);
        share.write(floats(Golden.numbers(FILE.get(alpha))));
        Node between = Slopes.between(real, fake, share);
        compare(
                gold.getAsJsonObject("R1 = 0.5*gamma*E||grad D(real)||^2, gamma=1"),
                new Slopes(d, real).meanSquare().times(0.5));
        compare(
                gold.getAsJsonObject("R2 (fake), gamma=1"),
                new Slopes(d, fake).meanSquare().times(0.5));
        compare(
                gold.getAsJsonObject("WGAN-GP lambda=1, E(||grad||-1)^2"),
                new Slopes(d, between).meanSquareFromOne());
        compare(
                gold.getAsJsonObject("one-sided GP lambda=1, E max(0,||grad||-1)^2"),
                new Slopes(d, Slopes.between(real, fake, share)).meanSquareAboveOne());
    }

    private void compare(JsonObject gold, Node penalty) {
        List<Node> gradients = Gradients.of(penalty, weights);
        List<Node> results = new ArrayList<>(List.of(penalty));
        gradients.stream().filter(gradient -> !(gradient instanceof Leaf)).forEach(results::add);
        new Tape(results).play();

        double value = gold.get("value").getAsDouble();
        Golden.assertClose(penalty.scalar(), gold.get("value"), 1e-5 * value + 1e-6);
        for (int i = 0; i < NAMES.size(); i++) {
            JsonElement slope = gold.get("d" + NAMES.get(i));
            float[] ours = gradients.get(i).value().data;
            Golden.assertClose(
                    NAMES.get(i),
                    ours,
                    slope.isJsonNull() ? new double[ours.length] : Golden.flat(slope));
        }
    }

    private Node discriminator(Node x, UnaryOperator<Node> activation) {
        Node first = activation.apply(weights.get(0).affine(x, weights.get(1)));
        Node second = activation.apply(weights.get(2).affine(first, weights.get(3)));
        return weights.get(4).affine(second, weights.get(5));
    }

    @Test
    void aDiscriminatorThatIsFlatHasAFinitePenalty() {
        Leaf flat = Leaf.variable(1, 2);
        Node penalty = new Slopes(flat::product, real).meanSquareFromOne();
        Node gradient = Gradients.of(penalty, List.of(flat)).getFirst();
        new Tape(List.of(penalty, gradient)).play();

        assertThat((double) penalty.scalar()).isCloseTo(1, within(1e-5));
        assertThat(gradient.value().data).containsOnly(0);
    }

    @Test
    void pointsAroundASetLieWithinTheirReach() {
        Leaf direction = Leaf.constant(2, 4, 1);
        Node around = Slopes.around(real, 0.5, direction, Leaf.constant(1, 4, 0.5));
        new Tape(List.of(around)).play();

        double mean = 0;
        for (float x : real.value().data) {
            mean += x / 8.0;
        }
        double square = 0;
        for (float x : real.value().data) {
            square += (x - mean) * (x - mean) / 8;
        }
        for (int i = 0; i < 8; i++) {
            assertThat(around.value().data[i] - real.value().data[i])
                    .isCloseTo((float) (0.25 * Math.sqrt(square)), within(1e-6f));
        }
    }

    /** {@return a matrix as the file writes it; a vector becomes one column} */
    private static Leaf rows(String name) {
        JsonArray array = FILE.getAsJsonArray(name);
        double[] values = Golden.flat(array);
        int rows = array.size();
        Leaf leaf = Leaf.variable(rows, values.length / rows);
        leaf.write(floats(values));
        return leaf;
    }

    /** {@return samples that the file writes as rows, as columns} */
    private static Leaf columns(String name) {
        JsonArray samples = FILE.getAsJsonArray(name);
        int count = samples.size();
        float[] values = new float[2 * count];
        for (int i = 0; i < count; i++) {
            double[] sample = Golden.numbers(samples.get(i));
            values[i] = (float) sample[0];
            values[count + i] = (float) sample[1];
        }
        Leaf leaf = Leaf.variable(2, count);
        leaf.write(values);
        return leaf;
    }

    private static float[] floats(double[] values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }
}
