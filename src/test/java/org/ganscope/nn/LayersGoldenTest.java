package org.ganscope.nn;

import com.google.gson.JsonObject;

import org.ejml.data.FMatrixRMaj;
import org.ejml.dense.row.CommonOps_FDRM;
import org.ganscope.Golden;
import org.ganscope.autodiff.Gradients;
import org.ganscope.autodiff.Leaf;
import org.ganscope.autodiff.Node;
import org.ganscope.autodiff.Tape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Layers forward and backward, of the loss sum(out r), against float64. */
class LayersGoldenTest {
    private static final JsonObject FILE = Golden.file("layers_golden.json");

    static Stream<Arguments> activations() {
        return Stream.of(
                Arguments.of("act relu", new Activation.Relu()),
                Arguments.of("act leaky_relu 0.2", new Activation.LeakyRelu(0.2)),
                Arguments.of("act tanh", new Activation.Tanh()),
                Arguments.of("act sigmoid", new Activation.Sigmoid()),
                Arguments.of("act softplus", new Activation.Softplus()),
                Arguments.of("act elu", new Activation.Elu()),
                Arguments.of("act selu", new Activation.Selu()),
                Arguments.of("act gelu (erf)", new Activation.Gelu()),
                Arguments.of("act silu", new Activation.Silu()));
    }

    @ParameterizedTest
    @MethodSource("activations")
    void anActivationIsThatOfTheReference(String name, Activation activation) {
        check(name, activation::of);
    }

    @Test
    void theFourMomentsAreThoseOfTheReference() {
        check(
                "devnag get_moments x[8] scale 2 -> (mean, biased std, skew, excess kurtosis)",
                Node::moments);
    }

    private static void check(String name, Function<Node, Node> layer) {
        JsonObject gold = FILE.getAsJsonObject(name);
        int size = gold.getAsJsonArray("dx").size();
        Leaf x = leaf(1, size, 0, 2);
        Node out = layer.apply(x);
        Node gradient = gradient(out, List.of(x)).getFirst();
        new Tape(List.of(out, gradient)).play();
        Golden.assertClose("out", out.value().data, Golden.numbers(gold.get("out")));
        Golden.assertClose("dx", gradient.value().data, Golden.numbers(gold.get("dx")));
    }

    @Test
    void aLinearLayerIsThatOfTheReference() {
        JsonObject gold = FILE.getAsJsonObject("linear [3x4]->[3x2], W seed1 (2x4), b seed2");
        Leaf x = Leaf.variable(4, 3);
        x.write(transposed(Golden.fill(12, 0, 1), 3, 4));
        Leaf w = leaf(2, 4, 1, 1);
        Leaf b = leaf(2, 1, 2, 1);
        Node out = w.affine(x, b);
        // The reference keeps samples in rows, and so the weights of the loss too.
        Leaf r = Leaf.variable(2, 3);
        r.write(transposed(Golden.fill(6, 9, 1), 3, 2));
        List<Node> slopes = Gradients.of(out.times(r).sum(), List.of(x, w, b));
        new Tape(List.of(out, slopes.get(0), slopes.get(1), slopes.get(2))).play();

        Golden.assertClose("out", transposed(out.value()), Golden.numbers(gold.get("out")));
        Golden.assertClose("dx", transposed(slopes.get(0).value()), Golden.numbers(gold.get("dx")));
        Golden.assertClose("dW", slopes.get(1).value().data, Golden.numbers(gold.get("dW")));
        Golden.assertClose("db", slopes.get(2).value().data, Golden.numbers(gold.get("db")));
    }

    private static List<Node> gradient(Node out, List<Leaf> targets) {
        Leaf r = leaf(out.rows(), out.columns(), 9, 1);
        return Gradients.of(out.times(r).sum(), targets);
    }

    private static Leaf leaf(int rows, int columns, int seed, double scale) {
        Leaf leaf = Leaf.variable(rows, columns);
        leaf.write(Golden.fill(rows * columns, seed, scale));
        return leaf;
    }

    private static float[] transposed(float[] values, int rows, int columns) {
        return transposed(FMatrixRMaj.wrap(rows, columns, values));
    }

    private static float[] transposed(FMatrixRMaj matrix) {
        return CommonOps_FDRM.transpose(matrix, null).data;
    }
}
