package org.ganscope.config;

/**
 * The numbers that a field allows, or the sizes for a list or text.
 *
 * @param aboveMin whether min itself is refused
 * @param belowMax whether max itself is refused
 */
public record Range(double min, double max, boolean aboveMin, boolean belowMax) {
    /** Every finite number. */
    static final Range ANY =
            new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, true, true);

    public boolean contains(double value) {
        return (aboveMin ? value > min : value >= min) && (belowMax ? value < max : value <= max);
    }

    /** {@return this range, cut at {@code low} and {@code high}, which stay allowed} */
    Range cut(double low, double high) {
        boolean lower = low > min;
        boolean upper = high < max;
        return new Range(
                lower ? low : min, upper ? high : max, aboveMin && !lower, belowMax && !upper);
    }

    /** {@return the range as a sentence goes on after "must be"} */
    public String words() {
        boolean bottomless = min == Double.NEGATIVE_INFINITY;
        boolean topless = max == Double.POSITIVE_INFINITY;
        if (!bottomless && !topless && !aboveMin && !belowMax) {
            return Words.limit(min) + " to " + Words.limit(max);
        }
        String low = (aboveMin ? "more than " : "at least ") + Words.limit(min);
        String high = (belowMax ? "less than " : "at most ") + Words.limit(max);
        if (bottomless && topless) {
            return "a finite number";
        }
        return bottomless ? high : topless ? low : low + " and " + high;
    }
}
