package org.ganscope.plot;

/**
 * How long arrows are drawn: a round value has a fixed length, and changes only where the longest
 * arrow outgrows it, or has needed less than half of its length for a while.
 */
final class ArrowScale {
    /** The length of the round value's arrow, in the chart's units. */
    static final double FULL = 22;

    /** Frames, about a second. */
    private static final int PATIENCE = 60;

    private double unit;
    private int roomy;

    /** Forgets what was shown, as for another run. */
    void restart() {
        unit = 0;
        roomy = 0;
    }

    /** {@return the value of a full arrow, so that {@code longest} is no longer; 0 for none yet} */
    double follow(double longest) {
        if (!(longest > 0) || Double.isInfinite(longest)) {
            return unit;
        }
        double needed = Span.roundedUp(longest);
        roomy = needed < unit ? roomy + 1 : 0;
        if (needed > unit || roomy > PATIENCE) {
            unit = needed;
            roomy = 0;
        }
        return unit;
    }
}
