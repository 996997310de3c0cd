package org.ganscope.experiment;

/**
 * Where charts know what D says of the plane: a rectangle around the origin with its grid points,
 * row by row from the lowest, as far apart across as upwards.
 *
 * @param reach half its height
 * @param rows of grid points, 2 or more
 * @param columns of grid points, 2 or more
 */
record PlaneGrid(double reach, int rows, int columns) {
    int size() {
        return rows * columns;
    }

    double spacing() {
        return 2 * reach / (rows - 1);
    }

    /** {@return half its width} */
    double reachAcross() {
        return reach * (columns - 1) / (rows - 1);
    }

    double x(int i) {
        return reachAcross() * (2.0 * (i % columns) / (columns - 1) - 1);
    }

    double y(int i) {
        int row = i / columns;
        return reach * (2.0 * row / (rows - 1) - 1);
    }

    /**
     * {@return a function on the rectangle}
     *
     * @param values at its grid points, copied
     */
    Plane plane(float[] values) {
        return new Plane(-reachAcross(), reachAcross(), -reach, reach, columns, values);
    }
}
