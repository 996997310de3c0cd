package org.ganscope.plot;

import java.util.stream.DoubleStream;

/**
 * How long arrows are drawn: a round value has a fixed length, which most arrows do not outgrow.
 */
final class ArrowScale {
    /** The length of the round value's arrow, in the chart's units. */
    static final double FULL = 22;

    /**
     * On the plane the longest may be so many times as long as the round value's: one must not hide
     * all.
     */
    static final double IN_PLANE = 3;

    /** On a line, where arrows lie beside each other, it hides few. */
    static final double ON_LINE = 8;

    /** What share of the arrows is no longer than the round value's. */
    private static final double MOST = 0.8;

    private final CalmUnit unit = new CalmUnit();
    private final double outlier;
    private double shown;

    /**
     * @param outlier how many times as long as the round value's the longest may be
     */
    ArrowScale(double outlier) {
        this.outlier = outlier;
    }

    /** Forgets what was shown, as for another run. */
    void restart() {
        unit.restart();
        shown = 0;
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
        if (longest > 0 && !Double.isInfinite(longest)) {
            double usual = ascending[(int) (MOST * (ascending.length - 1))];
            shown = unit.follow(Math.max(usual, longest / outlier), atRest);
        }
        return shown;
    }
}
