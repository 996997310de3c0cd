package org.ganscope.experiment;

/**
 * A function of x on an equally spaced grid from {@link #low} to {@link #high}, both included. NaN
 * where the function has no value. Immutable.
 */
public final class Curve {
    private final double low;
    private final double high;
    private final double[] values;

    public Curve(double low, double high, double[] values) {
        if (!(low < high) || values.length < 2) {
            throw new IllegalArgumentException(
                    "a curve needs low < high and 2 points or more: %s, %s, %d"
                            .formatted(low, high, values.length));
        }
        this.low = low;
        this.high = high;
        this.values = values.clone();
    }

    public double low() {
        return low;
    }

    public double high() {
        return high;
    }

    public int size() {
        return values.length;
    }

    public double x(int i) {
        return low + (high - low) * i / (values.length - 1);
    }

    public double y(int i) {
        return values[i];
    }

    /** {@return the value at {@code x}, linear between grid points; NaN outside} */
    public double at(double x) {
        double position = (x - low) / (high - low) * (values.length - 1);
        if (!(position >= 0 && position <= values.length - 1)) {
            return Double.NaN;
        }
        int i = Math.min((int) position, values.length - 2);
        double share = position - i;
        return share == 0 ? values[i] : values[i] * (1 - share) + values[i + 1] * share;
    }
}
