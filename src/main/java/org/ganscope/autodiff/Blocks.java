package org.ganscope.autodiff;

import org.ejml.data.FMatrixRMaj;

/** Copies blocks between matrices. */
final class Blocks {
    private Blocks() {}

    /**
     * Copies a block of {@code from} that starts at a row and column into the corner of another.
     */
    static void take(FMatrixRMaj from, int row, int column, FMatrixRMaj to) {
        for (int i = 0; i < to.numRows; i++) {
            int at = (row + i) * from.numCols + column;
            System.arraycopy(from.data, at, to.data, i * to.numCols, to.numCols);
        }
    }

    /** Copies a whole matrix to a place in another. */
    static void put(FMatrixRMaj from, FMatrixRMaj to, int row, int column) {
        for (int i = 0; i < from.numRows; i++) {
            int at = (row + i) * to.numCols + column;
            System.arraycopy(from.data, i * from.numCols, to.data, at, from.numCols);
        }
    }
}
