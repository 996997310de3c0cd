package org.ganscope.dataset;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * Keeps a bounded number of rows of a stream of unknown length, so that each row of it is kept with
 * the same probability: algorithm R of Vitter 1985, "Random sampling with a reservoir". As long as
 * all rows fit, they are kept in their order.
 */
final class Reservoir {
    private final int most;
    private final IntUnaryOperator below;
    private double[][] columns;
    private int seen;

    /**
     * @param most rows to keep
     * @param below gives a whole number from 0 to below its bound, each equally likely
     */
    Reservoir(int width, int most, IntUnaryOperator below) {
        this.most = most;
        this.below = below;
        columns = new double[width][Math.min(most, 1024)];
    }

    /** Offers the next row of the stream; it is copied. */
    void offer(double[] row) {
        int place = seen < most ? seen : below.applyAsInt(seen + 1);
        seen++;
        if (place >= most) {
            return;
        }
        if (place == columns[0].length) {
            int longer = (int) Math.min(most, 2L * place);
            for (int i = 0; i < columns.length; i++) {
                columns[i] = Arrays.copyOf(columns[i], longer);
            }
        }
        for (int i = 0; i < row.length; i++) {
            columns[i][place] = row[i];
        }
    }

    /** {@return how many rows were offered} */
    int seen() {
        return seen;
    }

    /** {@return [column][row], a copy} */
    double[][] kept() {
        int count = Math.min(seen, most);
        return Arrays.stream(columns)
                .map(column -> Arrays.copyOf(column, count))
                .toArray(double[][]::new);
    }
}
