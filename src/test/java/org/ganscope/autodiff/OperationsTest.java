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
import java.util.function.Function;
import java.util.stream.Stream;

/** First and second derivatives of every operation against differences of its values. */
class OperationsTest {
    /** Wide enough for float32: the differences' own error is extrapolated away. */
    private static final float H = 0.02f;

    /**
     * An operation on leaves with fixed values.
     *
     * @param low end of the values of each leaf
     * @param high the other end
     */
    record Case(
            Class<? extends Node> type,
            String name,
            double low,
            double high,
            List<int[]> shapes,
            Function<List<Leaf>, Node> operation) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        int[] m = {2, 3};
        int[] column = {2, 1};
        int[] one = {1, 1};
        List<int[]> two = List.of(m, m);
        return Stream.of(
                of(Add.class, two, x -> x.get(0).plus(x.get(1))),
                of(Subtract.class, two, x -> x.get(0).minus(x.get(1))),
                of(Multiply.class, two, x -> x.get(0).times(x.get(1))),
                of(Divide.class, two, x -> x.get(0).over(x.get(1))),
                of(Scale.class, List.of(m), x -> x.get(0).times(1.7).plus(0.3)),
                of(Power.class, List.of(m), x -> x.get(0).power(3)),
                of(Power.class, List.of(m), x -> x.get(0).power(-2)),
                of(Sqrt.class, List.of(m), x -> x.get(0).sqrt()),
                of(Exp.class, List.of(m), x -> x.get(0).exp()),
                of(Log.class, List.of(m), x -> x.get(0).log()),
                signed(Tanh.class, List.of(m), x -> x.get(0).tanh()),
                signed(Sigmoid.class, List.of(m), x -> x.get(0).sigmoid()),
                signed(Sine.class, List.of(m), x -> x.get(0).times(2).sine()),
                signed(Cosine.class, List.of(m), x -> x.get(0).times(2).cosine()),
                signed(NormalShare.class, List.of(m), x -> x.get(0).normalShare()),
                of(Absolute.class, List.of(m), x -> x.get(0).absolute()),
                of(Absolute.class, List.of(m), x -> x.get(0).negate().absolute()),
                of(AbsoluteSlope.class, two, x -> new AbsoluteSlope(x.get(0), x.get(1))),
                of(AbsoluteSlope.class, two, x -> new AbsoluteSlope(x.get(0), x.get(1).negate())),
                of(Elu.class, List.of(m), x -> x.get(0).elu(1.5)),
                of(Elu.class, List.of(m), x -> x.get(0).negate().elu(1.5)),
                of(EluSlope.class, two, x -> new EluSlope(x.get(0), x.get(1), 1.5f)),
                of(EluSlope.class, two, x -> new EluSlope(x.get(0), x.get(1).negate(), 1.5f)),
                signed(Softplus.class, List.of(m), x -> x.get(0).softplus()),
                of(LeakyRelu.class, List.of(m), x -> x.get(0).leakyRelu(0.2)),
                of(LeakyRelu.class, List.of(m), x -> x.get(0).negate().leakyRelu(0.2)),
                of(LeakyRelu.class, List.of(m), x -> x.get(0).negate().leakyRelu(0)),
                signed(TanhSlope.class, two, x -> new TanhSlope(x.get(0), x.get(1))),
                signed(SigmoidSlope.class, two, x -> new SigmoidSlope(x.get(0), x.get(1))),
                of(LeakyReluSlope.class, two, x -> new LeakyReluSlope(x.get(0), x.get(1), 0.2f)),
                signed(
                        Affine.class,
                        List.of(new int[] {4, 2}, m, new int[] {4, 1}),
                        x -> x.get(0).affine(x.get(1), x.get(2))),
                signed(
                        Product.class,
                        List.of(new int[] {4, 2}, m),
                        x -> x.get(0).product(x.get(1))),
                signed(
                        Product.class,
                        List.of(new int[] {2, 4}, m),
                        x -> new Product(x.get(0), x.get(1), Product.Transposed.LEFT)),
                signed(
                        Product.class,
                        List.of(new int[] {4, 3}, m),
                        x -> new Product(x.get(0), x.get(1), Product.Transposed.RIGHT)),
                signed(Transpose.class, List.of(m), x -> x.get(0).transpose()),
                signed(Sum.class, List.of(m), x -> x.get(0).sum()),
                signed(RowSums.class, List.of(m), x -> x.get(0).rowSums()),
                signed(Broadcast.class, List.of(column), x -> x.get(0).broadcast(2, 3)),
                signed(Broadcast.class, List.of(one), x -> x.get(0).broadcast(2, 3)),
                signed(Concatenate.class, List.of(m, column), x -> x.get(0).beside(x.get(1))),
                signed(
                        Concatenate.class,
                        List.of(m, new int[] {1, 3}),
                        x -> x.get(0).above(x.get(1))),
                signed(Slice.class, List.of(m), x -> x.get(0).columns(1, 2)),
                signed(Slice.class, List.of(m), x -> x.get(0).rows(1, 1)),
                signed(Place.class, List.of(m), x -> new Place(x.get(0), 1, 2, 4, 6)),
                signed(Moments.class, List.of(new int[] {1, 7}), x -> x.get(0).moments()),
                signed(
                        MomentsSlope.class,
                        List.of(new int[] {1, 7}, new int[] {4, 1}),
                        x -> new MomentsSlope(x.get(0), x.get(0).moments(), x.get(1))));
    }

    /** On numbers above 0, where each operation is defined and smooth. */
    private static Case of(
            Class<? extends Node> type, List<int[]> shapes, Function<List<Leaf>, Node> f) {
        return new Case(type, type.getSimpleName(), 0.5, 1.5, shapes, f);
    }

    private static Case signed(
            Class<? extends Node> type, List<int[]> shapes, Function<List<Leaf>, Node> f) {
        return new Case(type, type.getSimpleName(), -1.5, 1.5, shapes, f);
    }

    @Test
    void everyOperationIsTested() {
        Set<Class<?>> tested = new HashSet<>();
        cases().forEach(c -> tested.add(c.type()));

        Set<Class<?>> all = new HashSet<>(Arrays.asList(Node.class.getPermittedSubclasses()));
        all.remove(Elementwise.class);
        all.remove(Leaf.class);
        // Counts as constant to every gradient; SpectralNormTest has the formula.
        all.remove(SingularVectors.class);
        all.addAll(Arrays.asList(Elementwise.class.getPermittedSubclasses()));
        assertThat(tested).isEqualTo(all);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void firstAndSecondDerivativesAreThoseOfTheValues(Case c) {
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

    private static List<Leaf> leaves(Case c) {
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
