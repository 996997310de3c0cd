package org.ganscope.autodiff;

import org.ejml.data.FMatrixRMaj;

/** A part of a matrix. */
record Block(FMatrixRMaj matrix, int firstRow, int firstColumn, int rows, int columns) {

    /** {@return the whole of a matrix} */
    static Block of(FMatrixRMaj matrix) {
        return new Block(matrix, 0, 0, matrix.numRows, matrix.numCols);
    }

    /** Copies it into another matrix. */
    void copyTo(FMatrixRMaj to, int row, int column) {
        for (int i = 0; i < rows; i++) {
            System.arraycopy(
                    matrix.data,
                    (firstRow + i) * matrix.numCols + firstColumn,
                    to.data,
                    (row + i) * to.numCols + column,
                    columns);
        }
    }
}
