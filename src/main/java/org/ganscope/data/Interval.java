package org.ganscope.data;

/** A stretch of the number line from {@code low} to {@code high}, low below high. */
public record Interval(double low, double high) {
    public Interval {
        if (!(low < high)) {
            throw new IllegalArgumentException("%s is not below %s".formatted(low, high));
        }
    }

    public double width() {
        return high - low;
    }
}
