package org.ganscope.ui;

import java.util.OptionalDouble;

/**
 * Places on the speed slider, 0 to 1, and what they mean: from one update a second on a logarithmic
 * scale to as fast as it goes.
 */
final class SpeedScale {
    /** The fastest pace that is still held; beyond it there is no limit. */
    static final double FASTEST = 100_000;

    private static final double LIMITED = 0.96;

    private SpeedScale() {}

    /** {@return updates a second; empty without a limit} */
    static OptionalDouble pace(double position) {
        if (position > LIMITED) {
            return OptionalDouble.empty();
        }
        double exact = Math.pow(FASTEST, Math.max(0, position) / LIMITED);
        return OptionalDouble.of(roundToTwoDigits(exact));
    }

    /** {@return the place of a pace} */
    static double position(OptionalDouble pace) {
        if (pace.isEmpty()) {
            return 1;
        }
        double within = Math.clamp(pace.getAsDouble(), 1, FASTEST);
        return LIMITED * Math.log(within) / Math.log(FASTEST);
    }

    private static double roundToTwoDigits(double value) {
        double unit = Math.pow(10, Math.floor(Math.log10(value)) - 1);
        return value < 10 ? Math.rint(value) : Math.rint(value / unit) * unit;
    }
}
