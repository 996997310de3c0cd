package org.ganscope.plot;

import org.ganscope.experiment.Plane;

/** Values of a plane between its grid points, as they are painted: linear in each direction. */
final class Bilinear {
    private Bilinear() {}

    /** {@return the value at a place of the plane; NaN outside} */
    static double at(Plane plane, double x, double y) {
        double column = (x - plane.lowX()) / (plane.highX() - plane.lowX()) * (plane.columns() - 1);
        double row = (y - plane.lowY()) / (plane.highY() - plane.lowY()) * (plane.rows() - 1);
        if (!(column >= 0
                && column <= plane.columns() - 1
                && row >= 0
                && row <= plane.rows() - 1)) {
            return Double.NaN;
        }
        int left = Math.min((int) column, plane.columns() - 2);
        int below = Math.min((int) row, plane.rows() - 2);
        double across = column - left;
        double up = row - below;
        return (1 - up) * between(plane.get(below, left), plane.get(below, left + 1), across)
                + up * between(plane.get(below + 1, left), plane.get(below + 1, left + 1), across);
    }

    private static double between(double from, double to, double share) {
        return from + share * (to - from);
    }
}
