package org.ganscope.gan;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.autodiff.Leaf;
import org.ganscope.autodiff.Node;
import org.ganscope.autodiff.Tape;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A function of each column of a matrix, applied to any number of columns. A column's result does
 * not depend on the others.
 */
final class Mapping {
    /** Columns at once: enough for the vector instructions, few enough for the cache. */
    private static final int CHUNK = 512;

    private final FMatrixRMaj input;
    private final FMatrixRMaj output;
    private final Tape tape;

    /**
     * @param function makes the result from [rows, columns] of input
     */
    Mapping(int rows, UnaryOperator<Node> function) {
        Leaf x = Leaf.variable(rows, CHUNK);
        Node y = function.apply(x);
        tape = new Tape(List.of(y));
        input = x.value();
        output = y.value();
    }

    /**
     * Applies it.
     *
     * @param x [rows, count]
     * @param y [rows of the result, count], overwritten
     */
    void apply(float[] x, int count, float[] y) {
        for (int first = 0; first < count; first += CHUNK) {
            int columns = Math.min(CHUNK, count - first);
            copy(input.numRows, x, first, count, input.data, 0, CHUNK, columns);
            tape.play();
            copy(output.numRows, output.data, 0, CHUNK, y, first, count, columns);
        }
    }

    private static void copy(
            int rows,
            float[] from,
            int fromColumn,
            int fromStride,
            float[] to,
            int toColumn,
            int toStride,
            int columns) {
        for (int row = 0; row < rows; row++) {
            System.arraycopy(
                    from, row * fromStride + fromColumn, to, row * toStride + toColumn, columns);
        }
    }
}
