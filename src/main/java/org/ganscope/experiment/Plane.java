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
}
