package org.ganscope.plot;

/** A range of an axis. */
record Span(double low, double high) {
    Span {
        if (!(low < high)) {
            throw new IllegalArgumentException(low + " to " + high);
        }
    }

    double length() {
        return high - low;
    }

    boolean contains(double value) {
        return value >= low && value <= high;
    }

    /** {@return where {@code value} lies, 0 at low and 1 at high} */
    double share(double value) {
        return (value - low) / (high - low);
    }

    /** {@return a round distance of ticks, so that there are about {@code count} of them} */
    double tick(double count) {
        return roundedUp(length() / Math.max(1, count));
    }

    /** {@return 1, 2 or 5 times a power of ten: the least that is not below} */
    static double roundedUp(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        for (double factor : new double[] {1, 2, 5}) {
            if (factor * power >= value) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    /** {@return from 0 to the next round number that is at least {@code last}} */
    static Span steps(long last) {
        double needed = Math.max(last, 10);
        double power = Math.pow(10, Math.floor(Math.log10(needed)));
        for (double factor : new double[] {1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10}) {
            if (factor * power >= needed) {
                return new Span(0, factor * power);
            }
        }
        return new Span(0, 10 * power);
    }
}
