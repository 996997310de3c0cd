package org.ganscope.plot;

import org.ganscope.experiment.Plane;

import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the lines on which a plane has one value, by marching squares (Lorensen and Cline 1987, in
 * two dimensions): linear along the sides of each cell of the grid. Keeps its room for work from
 * one line to the next.
 */
final class Contour {
    private static final int NONE = -1;

    private final CrossedCells cells = new CrossedCells();

    /** Of each side of a cell that is crossed: where, and which crossings come before and after. */
    private double[] xs = {};

    private double[] ys = {};
    private int[] one = {};
    private int[] other = {};

    /** The sides that are crossed. */
    private int[] crossed = {};

    private int crossings;

    /**
     * {@return the lines where {@code plane} is {@code level}, in the chart's coordinates, each in
     * one stroke}
     */
    Path2D line(Plane plane, double level, Area area) {
        return lines(plane, List.of(level), area).getFirst();
    }

    /** {@return the lines of each of the levels, as above} */
    List<Path2D> lines(Plane plane, List<Double> levels, Area area) {
        makeRoom(2 * plane.rows() * plane.columns());
        cells.find(plane, levels);
        return IntStream.range(0, levels.size())
                .mapToObj(i -> lines(plane, levels.get(i), cells.of(i), area))
                .toList();
    }

    private Path2D lines(Plane plane, double level, IntStream crossedCells, Area area) {
        crossings = 0;
        int columns = plane.columns();
        crossedCells.forEach(at -> new Cell(plane, level, area, at / columns, at % columns).link());
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO, crossings + 1);
        for (int i = 0; i < crossings; i++) {
            if (other[crossed[i]] == NONE) {
                trace(crossed[i], path);
            }
        }
        for (int i = 0; i < crossings; i++) {
            if (one[crossed[i]] != NONE) {
                trace(crossed[i], path);
                path.closePath();
            }
        }
        clear();
        return path;
    }

    private void makeRoom(int sides) {
        if (one.length < sides) {
            xs = new double[sides];
            ys = new double[sides];
            one = new int[sides];
            other = new int[sides];
            crossed = new int[sides];
            Arrays.fill(one, NONE);
            Arrays.fill(other, NONE);
        }
    }

    private void clear() {
        for (int i = 0; i < crossings; i++) {
            one[crossed[i]] = NONE;
            other[crossed[i]] = NONE;
        }
    }

    /** Follows a line from this side on, and takes its links away. */
    private void trace(int start, Path2D path) {
        int at = start;
        if (one[at] == NONE) {
            return;
        }
        path.moveTo(xs[at], ys[at]);
        while (one[at] != NONE) {
            int next = one[at];
            one[at] = other[at];
            other[at] = NONE;
            unlink(next, at);
            path.lineTo(xs[next], ys[next]);
            at = next;
        }
    }

    private void unlink(int side, int from) {
        if (one[side] == from) {
            one[side] = other[side];
        }
        other[side] = NONE;
    }

    private void connect(int side, int next) {
        if (one[side] == NONE) {
            crossed[crossings++] = side;
            one[side] = next;
        } else {
            other[side] = next;
        }
    }

    /** One cell of the grid, whose crossed sides are linked in pairs. */
    private final class Cell {
        private final Plane plane;
        private final double level;
        private final Area area;
        private final int row;
        private final int column;
        private int waiting = NONE;

        Cell(Plane plane, double level, Area area, int row, int column) {
            this.plane = plane;
            this.level = level;
            this.area = area;
            this.row = row;
            this.column = column;
        }

        void link() {
            double a = plane.get(row, column) - level;
            double b = plane.get(row, column + 1) - level;
            double c = plane.get(row + 1, column + 1) - level;
            double d = plane.get(row + 1, column) - level;
            across(row, a, b);
            up(column + 1, b, c);
            across(row + 1, d, c);
            up(column, a, d);
        }

        /** The side from left to right at a row. */
        private void across(int at, double from, double to) {
            if (from < 0 != to < 0) {
                int side = at * plane.columns() + column;
                xs[side] = area.x(x(column + from / (from - to)));
                ys[side] = area.y(y(at));
                pair(side);
            }
        }

        /** The side upwards at a column. */
        private void up(int at, double from, double to) {
            if (from < 0 != to < 0) {
                int side = (plane.rows() + row) * plane.columns() + at;
                xs[side] = area.x(x(at));
                ys[side] = area.y(y(row + from / (from - to)));
                pair(side);
            }
        }

        private void pair(int side) {
            if (waiting == NONE) {
                waiting = side;
            } else {
                connect(waiting, side);
                connect(side, waiting);
                waiting = NONE;
            }
        }

        private double x(double at) {
            return plane.lowX() + (plane.highX() - plane.lowX()) * at / (plane.columns() - 1);
        }

        private double y(double at) {
            return plane.lowY() + (plane.highY() - plane.lowY()) * at / (plane.rows() - 1);
        }
    }
}
