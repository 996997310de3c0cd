package org.ganscope.experiment;

import java.util.Arrays;

/** Numbers in rows and columns. Immutable. */
public final class Matrix {
    private final int columns;
    private final float[] values;

    /**
     * @param values row after row, [rows * columns], copied
     */
    public Matrix(int columns, float[] values) {
        this.columns = columns;
        this.values = values.clone();
    }

    public int rows() {
        return columns == 0 ? 0 : values.length / columns;
    }

    public int columns() {
        return columns;
    }

    public float get(int row, int column) {
        return values[row * columns + column];
    }

    /** {@return the largest distance from 0 of its finite numbers; 0 where there are none} */
    public float reach() {
        float reach = 0;
        for (float value : values) {
            if (Float.isFinite(value)) {
                reach = Math.max(reach, Math.abs(value));
            }
        }
        return reach;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Matrix matrix
                && columns == matrix.columns
                && Arrays.equals(values, matrix.values);
    }

    @Override
    public int hashCode() {
        return 31 * columns + Arrays.hashCode(values);
    }
}
