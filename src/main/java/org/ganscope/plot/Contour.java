package org.ganscope.plot;

import org.ganscope.experiment.Plane;

import java.awt.geom.Path2D;

/**
 * The line on which a plane has one value, by marching squares (Lorensen and Cline 1987, in two
 * dimensions): linear along the sides of each cell of the grid.
 */
final class Contour {
    private final Plane plane;
    private final double level;
    private final Area area;
    private final Path2D path = new Path2D.Double();

    /** Ends of the segments in one cell: at most four crossings. */
    private final double[] ends = new double[8];

    private int found;

    private Contour(Plane plane, double level, Area area) {
        this.plane = plane;
        this.level = level;
        this.area = area;
    }

    /** {@return the line where {@code plane} is {@code level}, in the chart's coordinates} */
    static Path2D of(Plane plane, double level, Area area) {
        var contour = new Contour(plane, level, area);
        for (int row = 0; row + 1 < plane.rows(); row++) {
            for (int column = 0; column + 1 < plane.columns(); column++) {
                contour.cell(row, column);
            }
        }
        return contour.path;
    }

    private void cell(int row, int column) {
        found = 0;
        side(row, column, row, column + 1);
        side(row, column + 1, row + 1, column + 1);
        side(row + 1, column + 1, row + 1, column);
        side(row + 1, column, row, column);
        for (int i = 0; i + 1 < found; i += 2) {
            path.moveTo(ends[2 * i], ends[2 * i + 1]);
            path.lineTo(ends[2 * i + 2], ends[2 * i + 3]);
        }
    }

    private void side(int row, int column, int toRow, int toColumn) {
        double from = plane.get(row, column) - level;
        double to = plane.get(toRow, toColumn) - level;
        if (from < 0 == to < 0 || !Double.isFinite(from) || !Double.isFinite(to)) {
            return;
        }
        double share = from / (from - to);
        ends[2 * found] = area.x(x(column) + share * (x(toColumn) - x(column)));
        ends[2 * found + 1] = area.y(y(row) + share * (y(toRow) - y(row)));
        found++;
    }

    private double x(int column) {
        return plane.lowX() + (plane.highX() - plane.lowX()) * column / (plane.columns() - 1);
    }

    private double y(int row) {
        return plane.lowY() + (plane.highY() - plane.lowY()) * row / (plane.rows() - 1);
    }
}
