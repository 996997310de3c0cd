package org.ganscope.experiment;

/**
 * A function of two variables on an equally spaced grid; row 0 is the lowest y, column 0 the lowest
 * x. Immutable.
 */
public final class Plane {
    private final double lowX;
    private final double highX;
    private final double lowY;
    private final double highY;
    private final int columns;
    private final float[] values;

    /**
     * @param values rows one after the other, [rows * columns], copied
     */
    public Plane(
            double lowX, double highX, double lowY, double highY, int columns, float[] values) {
        this.lowX = lowX;
        this.highX = highX;
        this.lowY = lowY;
        this.highY = highY;
        this.columns = columns;
        this.values = values.clone();
    }

    public double lowX() {
        return lowX;
    }

    public double highX() {
        return highX;
    }

    public double lowY() {
        return lowY;
    }

    public double highY() {
        return highY;
    }

    public int columns() {
        return columns;
    }

    public int rows() {
        return values.length / columns;
    }

    public float get(int row, int column) {
        return values[row * columns + column];
    }

    /** {@return the value between the grid points, linear in x and in y; NaN outside the grid} */
    public double at(double x, double y) {
        double across = (x - lowX) / (highX - lowX) * (columns - 1);
        double up = (y - lowY) / (highY - lowY) * (rows() - 1);
        if (!(across >= 0 && across <= columns - 1 && up >= 0 && up <= rows() - 1)) {
            return Double.NaN;
        }
        int column = Math.min((int) across, Math.max(0, columns - 2));
        int row = Math.min((int) up, Math.max(0, rows() - 2));
        double share = across - column;
        double lower = up - row < 1 ? between(row, column, share) : 0;
        double upper = up > row ? between(row + 1, column, share) : 0;
        return mixed(lower, upper, up - row);
    }

    private double between(int row, int column, double share) {
        double left = share < 1 ? get(row, column) : 0;
        double right = share > 0 ? get(row, column + 1) : 0;
        return mixed(left, right, share);
    }

    private static double mixed(double from, double to, double share) {
        return (1 - share) * from + share * to;
    }
}
