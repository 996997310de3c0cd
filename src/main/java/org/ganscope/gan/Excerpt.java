package org.ganscope.gan;

import org.ejml.data.FMatrixRMaj;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The first few columns of a matrix whose columns are samples, noise or verdicts. Immutable.
 *
 * @param rows of the matrix: coordinates of one column
 * @param count columns of the whole matrix
 * @param columns the first ones, each with its coordinates
 */
public record Excerpt(int rows, int count, List<List<Double>> columns) {
    /** Enough to see that they differ, few enough for one line. */
    public static final int COLUMNS = 4;

    public Excerpt {
        columns = columns.stream().map(List::copyOf).toList();
    }

    static Excerpt of(FMatrixRMaj matrix) {
        int shown = Math.min(COLUMNS, matrix.numCols);
        return new Excerpt(
                matrix.numRows,
                matrix.numCols,
                IntStream.range(0, shown).mapToObj(column -> column(matrix, column)).toList());
    }

    private static List<Double> column(FMatrixRMaj matrix, int column) {
        return IntStream.range(0, matrix.numRows)
                .mapToObj(row -> (double) matrix.get(row, column))
                .toList();
    }

    /** {@return the first coordinate of each column} */
    public DoubleStream first() {
        return columns.stream().mapToDouble(List::getFirst);
    }
}
