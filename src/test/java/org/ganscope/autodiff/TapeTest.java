package org.ganscope.autodiff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ganscope.math.Allocation;
import org.ganscope.math.Kernels;
import org.ganscope.math.RandomStream;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class TapeTest {
    private final Leaf x = Leaf.variable(2, 3);

    @Test
    void aPlayComputesFromWhatTheLeavesHoldNow() {
        Node y = x.times(2).plus(1).sum();
        Tape tape = new Tape(List.of(y));
        x.write(new float[] {1, 2, 3, 4, 5, 6});
        tape.play();
        assertThat(y.scalar()).isEqualTo(48);

        x.write(new float[6]);
        tape.play();
        assertThat(y.scalar()).isEqualTo(6);
    }

    @Test
    void aBufferIsTakenOverOnlyWhereNobodyElseReadsIt() {
        Node h = x.times(3);
        Node y = h.exp();
        Node kept = x.plus(1);
        Node z = kept.log();
        new Tape(List.of(y, kept, z));

        assertThat(y.value()).isSameAs(h.value());
        assertThat(h.value()).isNotSameAs(x.value());
        assertThat(z.value()).isNotSameAs(kept.value());
    }

    @Test
    void aComputationMayBeAsDeepAsItLikes() {
        Node y = x;
        for (int i = 0; i < 100_000; i++) {
            y = y.plus(1);
        }
        Node gradient = Gradients.of(y.times(y).sum(), List.of(x)).getFirst();
        new Tape(List.of(gradient)).play();

        assertThat(gradient.data()).hasSize(6);
    }

    @Test
    void whatDependsOnConstantsAloneIsKnownBeforeThePlay() {
        Node y = Leaf.constant(1, 1, 4).sqrt().broadcast(2, 3);
        new Tape(List.of(y.times(x)));

        assertThat(y.data()).containsOnly(2);
    }

    @Test
    void aResultBelongsToOneTape() {
        Node y = x.exp();
        new Tape(List.of(y));

        assertThatThrownBy(() -> new Tape(List.of(y.sum())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void shapesThatDoNotFitAreRefused() {
        assertThatThrownBy(() -> x.plus(Leaf.variable(3, 2)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> x.product(x)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> x.columns(2, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Gradients.of(x.exp(), List.of(x)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatDoesNotLeadToATargetGetsNoGradient() {
        Leaf weights = Leaf.variable(4, 2);
        Leaf bias = Leaf.variable(4, 1);
        Node loss = weights.affine(x, bias).tanh().sum();

        List<Node> all = Order.of(Gradients.of(loss, List.of(bias)));

        assertThat(all).noneMatch(node -> node instanceof Product);
    }

    @Test
    void aTargetThatTheLossDoesNotDependOnHasGradient0() {
        Leaf other = Leaf.variable(2, 2);
        Node gradient = Gradients.of(x.sum(), List.of(other)).getFirst();

        assertThat(gradient.rows()).isEqualTo(2);
        assertThat(gradient.data()).containsOnly(0);
    }

    @Test
    void aBranchedWayAddsUpAllItsGradients() {
        Node y = x.times(x).plus(x);
        Node gradient = Gradients.of(y.sum(), List.of(x)).getFirst();
        Tape tape = new Tape(List.of(gradient));
        x.write(new float[] {1, 2, 3, 4, 5, 6});
        tape.play();

        assertThat(gradient.data()).containsExactly(3, 5, 7, 9, 11, 13);
    }

    @Test
    void aPlayAllocatesNothingOnceWarm() {
        Leaf w = Leaf.variable(2, 2);
        Node h = w.affine(x, w.columns(0, 1)).tanh().beside(x).sigmoid();
        Node loss = h.moments().sum().plus(h.softplus().mean());
        Node slope = Gradients.of(loss, List.of(w)).getFirst();
        List<Node> results = new ArrayList<>();
        results.addAll(Gradients.of(slope.times(slope).sum(), List.of(w, x)));
        results.addAll(Gradients.of(ofLayers(w, x), List.of(w, x)));
        Tape tape = new Tape(results);
        Kernels kernels = Kernels.plain();

        assertThat(Allocation.onceWarm(() -> tape.play(kernels), 0)).isZero();
    }

    /** {@return a loss in which every operation of {@link LayerOperations} has a part} */
    private static Node ofLayers(Node w, Node x) {
        Node close = LayerOperations.closeness(x, x, 1).above(x.columnSums());
        Node dropped = LayerOperations.dropout(close, 0.5, RandomStream.of(1, "dropout"));
        Node largest = LayerOperations.maxima(dropped, 2);
        Leaf u = Leaf.constant(2, 1, 1);
        Node uv = LayerOperations.singularVectors(w, u, Leaf.variable(2, 1), 1);
        Node followed =
                LayerOperations.followed(largest.sine().elu(1), Leaf.variable(1, 3), 0.1, 1);
        return followed.sum().plus(uv.rows(0, 2).transpose().product(w.product(uv.rows(2, 2))));
    }
}
