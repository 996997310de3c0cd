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

    /** {@return the value of a full arrow, so that {@code longest} is no longer; 0 for none yet} */
    double follow(double longest) {
        if (!(longest > 0) || Double.isInfinite(longest)) {
            return unit;
        }
        double needed = round(longest);
        roomy = needed < unit ? roomy + 1 : 0;
        if (needed > unit || roomy > PATIENCE) {
            unit = needed;
            roomy = 0;
        }
        return unit;
    }

    /** {@return 1, 2 or 5 times a power of ten: the least that is not below} */
    private static double round(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        for (double factor : new double[] {1, 2, 5}) {
            if (factor * power >= value) {
                return factor * power;
            }
        }
        return 10 * power;
    }
}
