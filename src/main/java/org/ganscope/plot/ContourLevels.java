package org.ganscope.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Which values of D get a line: round ones, as tenths where colours run from 0 to 1. */
final class ContourLevels {
    /** A hair more than ten, or rounding would make a tenth of a tenth too large. */
    private static final double ABOUT = 10.01;

    private static final double ROUNDING = 1e-6;

    private ContourLevels() {}

    /** {@return the levels within what colours run over, beside that of an undecided D} */
    static List<Double> of(Span values, OptionalDouble undecided) {
        double step = values.tick(ABOUT);
        List<Double> levels = new ArrayList<>();
        double last = Math.ceil(values.high() / step - ROUNDING);
        for (double i = Math.floor(values.low() / step + ROUNDING) + 1; i < last; i++) {
            double level = i * step;
            if (undecided.isEmpty() || Math.abs(level - undecided.getAsDouble()) > 0.4 * step) {
                levels.add(level);
            }
        }
        return levels;
    }
}
