package org.ganscope.ui;

/**
 * Places on the speed slider, 0 to 1, and what they mean: slow motion from one phase a second up,
 * then from one update a second on a logarithmic scale, at the end as fast as it goes.
 */
final class SpeedScale {
    /** The fastest pace that is still held; beyond it there is no limit. */
    static final double FASTEST = 100_000;

    /** An update of a plain game has about as many phases: there a second shows one update. */
    static final double MOST_PHASES = 6;

    private static final double MOST_PHASES_AT = 0.2;
    private static final double SLOW_UNTIL = 0.22;
    private static final double UPDATES_FROM = 0.24;
    private static final double LIMITED = 0.96;

    private SpeedScale() {}

    /** {@return what a place means} */
    static Speed speed(double position) {
        if (isSlow(position)) {
            double share = Math.max(0, position) / MOST_PHASES_AT;
            return new Speed.Phases(
                    Math.min(MOST_PHASES, Math.rint(1 + share * (MOST_PHASES - 1))));
        }
        if (position > LIMITED) {
            return new Speed.Unlimited();
        }
        double share = Math.max(0, (position - UPDATES_FROM) / (LIMITED - UPDATES_FROM));
        return new Speed.Updates(roundToTwoDigits(Math.pow(FASTEST, share)));
    }

    /** {@return whether it is in slow motion there} */
    static boolean isSlow(double position) {
        return position < SLOW_UNTIL;
    }

    /** {@return the place of a speed} */
    static double position(Speed speed) {
        return switch (speed) {
            case Speed.Phases(double phases) ->
                    MOST_PHASES_AT * (Math.clamp(phases, 1, MOST_PHASES) - 1) / (MOST_PHASES - 1);
            case Speed.Updates(double updates) ->
                    UPDATES_FROM
                            + (LIMITED - UPDATES_FROM)
                                    * Math.log(Math.clamp(updates, 1, FASTEST))
                                    / Math.log(FASTEST);
            case Speed.Unlimited() -> 1;
        };
    }

    private static double roundToTwoDigits(double value) {
        double unit = Math.pow(10, Math.floor(Math.log10(value)) - 1);
        return value < 10 ? Math.rint(value) : Math.rint(value / unit) * unit;
    }
}
