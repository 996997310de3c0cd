package org.ganscope.autodiff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class BatchOperationsTest {
    private final Leaf x = Leaf.variable(3, 2);

    @Test
    void eachColumnIsSortedAndNanComesLast() {
        x.write(new float[] {2, Float.NaN, -3, 0f, -0.5f, -0f});
        Node sorted = BatchOperations.sortedColumns(x);
        new Tape(List.of(sorted)).play();

        assertThat(sorted.data()).containsExactly(-3, -0f, -0.5f, 0f, 2, Float.NaN);
    }

    @Test
    void anotherShapeKeepsTheOrderOfTheElements() {
        x.write(new float[] {1, 2, 3, 4, 5, 6});
        Node reshaped = BatchOperations.reshaped(x, 1, 6);
        new Tape(List.of(reshaped)).play();

        assertThat(reshaped.rows()).isEqualTo(1);
        assertThat(reshaped.data()).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void whatIsHeldCountsAsConstant() {
        x.write(new float[] {1, 2, 3, 4, 5, 6});
        Node product = x.times(BatchOperations.held(x));
        Node gradient = Gradients.of(product.sum(), List.of(x)).getFirst();
        new Tape(List.of(product, gradient)).play();

        assertThat(product.data()).containsExactly(1, 4, 9, 16, 25, 36);
        assertThat(gradient.data()).containsExactly(1, 2, 3, 4, 5, 6);
    }
}
