package org.ganscope.plot;

import java.util.stream.DoubleStream;

/**
 * How long arrows are drawn: a round value has a fixed length, which most arrows do not outgrow. It
 * grows at once, and shrinks only where it has been too large for a while, so that arrows can be
 * compared from moment to moment; where training rests, at once.
 */
final class ArrowScale {
    /** The length of the round value's arrow, in the chart's units. */
    static final double FULL = 22;

    /** The longest may be so many times as long as the round value's: one must not hide all. */
    static final double OUTLIER = 3;

    /** What share of the arrows is no longer than the round value's. */
    private static final double MOST = 0.8;

    /** Frames, about a second. */
    private static final int PATIENCE = 60;

    /**
     * At rest, arrows keep their scale while the round value is no more than this much too large.
     */
    private static final double LOOSE = 2;

    private double unit;
    private int roomy;

    /** Forgets what was shown, as for another run. */
    void restart() {
        unit = 0;
        roomy = 0;
    }

    /**
     * {@return the value of a full arrow; 0 for none yet}
     *
     * @param lengths of all arrows
     * @param atRest whether no picture follows until somebody asks for one
     */
    double follow(double[] lengths, boolean atRest) {
        double[] ascending = DoubleStream.of(lengths).sorted().toArray();
        double longest = ascending.length == 0 ? 0 : ascending[ascending.length - 1];
        if (!(longest > 0) || Double.isInfinite(longest)) {
            return unit;
        }
        double usual = ascending[(int) (MOST * (ascending.length - 1))];
        double needed = Span.roundedUp(Math.max(usual, longest / OUTLIER));
        roomy = needed < unit ? roomy + 1 : 0;
        boolean isTooSmall = needed > unit;
        boolean isTooLarge = roomy > PATIENCE || (atRest && unit > LOOSE * needed);
        if (isTooSmall || isTooLarge) {
            unit = needed;
            roomy = 0;
        }
        return unit;
    }
}
