package org.ganscope.experiment;

/**
 * The square of the plane that charts show, with its grid points, row by row from the lowest.
 *
 * @param reach half its side, around the origin
 * @param side grid points in a row
 */
record Square(double reach, int side) {
    int size() {
        return side * side;
    }

    double spacing() {
        return 2 * reach / (side - 1);
    }

    double x(int i) {
        return at(i % side);
    }

    double y(int i) {
        return at(i / side);
    }

    private double at(int place) {
        return reach * (2.0 * place / (side - 1) - 1);
    }

    /**
     * {@return a function on the square}
     *
     * @param values at its grid points, copied
     */
    Plane plane(float[] values) {
        return new Plane(-reach, reach, -reach, reach, side, values);
    }
}
