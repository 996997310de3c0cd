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
    /** About as many points as can be judged for each picture without holding up training. */
    private static final int ABOUT = 10_292;

    private static final double NARROWEST = 0.4;
    private static final double WIDEST = 3;

    /**
     * {@return a grid over a square around the origin and as much beside it, or above and below it,
     * as a picture of that shape shows; all shapes have about as many points}
     *
     * @param reach half the height of the square
     * @param widthToHeight of the picture; very long ones are not filled
     */
    static PlaneGrid around(double reach, double widthToHeight) {
        double shape = Math.clamp(widthToHeight, NARROWEST, WIDEST);
        int rows = (int) Math.round(Math.sqrt(ABOUT / shape));
        int columns = 1 + (int) Math.ceil(shape * (rows - 1) - 1e-9);
        return new PlaneGrid(reach * Math.max(1, 1 / shape), rows, columns);
    }

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
