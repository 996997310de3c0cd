package org.ganscope.plot;

/**
 * A round number that follows what it has to hold without fidgeting: it grows at once, and shrinks
 * only where it has been too large for a while, so that pictures can be compared from moment to
 * moment; where training rests, at once.
 */
final class CalmUnit {
    /** Frames, about a second. */
    private static final int PATIENCE = 60;

    /** At rest it stays while it is no more than this much too large. */
    private static final double LOOSE = 2;

    private double unit;
    private int roomy;

    /** Forgets what was shown, as for another run. */
    void restart() {
        unit = 0;
        roomy = 0;
    }

    /**
     * {@return 1, 2 or 5 times a power of ten that is at least {@code needed}}
     *
     * @param needed above 0; what is not, or is infinite, is ignored
     * @param atRest whether no picture follows until somebody asks for one
     */
    double follow(double needed, boolean atRest) {
        if (!(needed > 0) || Double.isInfinite(needed)) {
            return unit;
        }
        double rounded = Span.roundedUp(needed);
        roomy = rounded < unit ? roomy + 1 : 0;
        boolean isTooSmall = rounded > unit;
        boolean isTooLarge = roomy > PATIENCE || (atRest && unit > LOOSE * rounded);
        if (isTooSmall || isTooLarge) {
            unit = rounded;
            roomy = 0;
        }
        return unit;
    }
}
