package org.ganscope.autodiff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** First and second derivatives of every operation against differences of its values. */
class OperationsTest {
    /** Wide enough for float32: the differences' own error is extrapolated away. */
    private static final float H = 0.02f;

    @Test
    void everyOperationIsTested() {
        Set<Class<?>> tested = new HashSet<>();
        OperationCase.all().forEach(c -> tested.add(c.type()));

        Set<Class<?>> all = new HashSet<>(Arrays.asList(Node.class.getPermittedSubclasses()));
        all.remove(Elementwise.class);
        all.remove(Leaf.class);
        // Counts as constant to every gradient; SpectralNormTest has the formula.
        all.remove(SingularVectors.class);
        // The same; BatchOperationsTest sees that nothing flows.
        all.remove(Held.class);
        all.addAll(Arrays.asList(Elementwise.class.getPermittedSubclasses()));
        assertThat(tested).isEqualTo(all);
    }

    @ParameterizedTest
    @MethodSource("org.ganscope.autodiff.OperationCase#all")
    void firstAndSecondDerivativesAreThoseOfTheValues(OperationCase c) {
        List<Leaf> leaves = leaves(c);
        Node loss = weighted(c.operation().apply(leaves), 1);
        List<Node> first = Gradients.of(loss, leaves);
        Node slope = first.stream().map(g -> weighted(g, 2)).reduce(Node::plus).orElseThrow();
        List<Node> second = Gradients.of(slope, leaves);
        List<Node> results = new ArrayList<>(List.of(loss, slope));
        results.addAll(first);
        results.addAll(second);
        Tape tape = new Tape(results);

        for (int i = 0; i < leaves.size(); i++) {
            Leaf leaf = leaves.get(i);
            assertThat(first.get(i).rows()).isEqualTo(leaf.rows());
            assertThat(second.get(i).columns()).isEqualTo(leaf.columns());
            for (int k = 0; k < leaf.size(); k++) {
                assertSlope(tape, leaf, k, loss, first.get(i), "first");
                assertSlope(tape, leaf, k, slope, second.get(i), "second");
            }
        }
    }

    /** By the rule for powers alone it would be 0 times 1 / 0 there: no number. */
    @Test
    void theThirdDerivativeOfASquareIsZeroWhereItsRootIs() {
        Leaf x = Leaf.variable(1, 2);
        x.write(new float[] {0, 3});
        Node derivative = x.power(2);
        for (int i = 0; i < 3; i++) {
            derivative = Gradients.of(derivative.sum(), List.of(x)).getFirst();
        }
        new Tape(List.of(derivative)).play();

        assertThat(derivative.data()).containsExactly(0, 0);
    }

    private static void assertSlope(
            Tape tape, Leaf leaf, int k, Node value, Node gradient, String which) {
        double difference =
                (4 * slope(tape, leaf, k, value, H) - slope(tape, leaf, k, value, 2 * H)) / 3;
        tape.play();
        double ours = gradient.data()[k];
        assertThat(Math.abs(ours - difference))
                .as("%s derivative %d: %s for %s", which, k, ours, difference)
                .isLessThan(1e-4 * (10 + Math.abs(difference)));
    }

    private static double slope(Tape tape, Leaf leaf, int k, Node value, float h) {
        float old = leaf.data()[k];
        leaf.data()[k] = old + h;
        double width = leaf.data()[k];
        tape.play();
        double above = value.scalar();
        leaf.data()[k] = old - h;
        width -= leaf.data()[k];
        tape.play();
        double below = value.scalar();
        leaf.data()[k] = old;
        return (above - below) / width;
    }

    private static List<Leaf> leaves(OperationCase c) {
        List<Leaf> leaves = new ArrayList<>();
        for (int[] shape : c.shapes()) {
            Leaf leaf = Leaf.variable(shape[0], shape[1]);
            leaf.write(spread(leaf.size(), leaves.size() + 1, c.low(), c.high()));
            leaves.add(leaf);
        }
        return leaves;
    }

    /** {@return the sum of the elements, each with its own weight} */
    private static Node weighted(Node x, int seed) {
        Leaf weights = Leaf.variable(x.rows(), x.columns());
        weights.write(spread(x.size(), 10 + seed, -1, 1));
        return x.times(weights).sum();
    }

    private static float[] spread(int count, int seed, double low, double high) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            double u = 0.618034 * (i + 1) + 0.31 * seed;
            values[i] = (float) (low + (high - low) * (u - Math.floor(u)));
        }
        return values;
    }
}
