package org.ganscope.plot;

import org.ganscope.experiment.ExperimentConfig;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Which values of D get a line: tenths where it says probabilities, else round ones. */
final class ContourLevels {
    private static final List<Double> PROBABILITIES =
            List.of(0.1, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9);
    private static final int ABOUT = 6;

    private ContourLevels() {}

    /**
     * {@return the levels beside that of an undecided D}
     *
     * @param values what D says at least and at most
     */
    static List<Double> of(ExperimentConfig config, Span values) {
        if (config.loss().judgesByProbability()) {
            return PROBABILITIES;
        }
        return of(values, config.loss().undecidedOutput());
    }

    /** {@return round levels within a range, beside that of an undecided D} */
    static List<Double> of(Span values, OptionalDouble undecided) {
        double step = values.tick(ABOUT);
        List<Double> levels = new ArrayList<>();
        for (double i = Math.ceil(values.low() / step); i * step < values.high(); i++) {
            double level = i * step;
            if (undecided.isEmpty() || Math.abs(level - undecided.getAsDouble()) > 0.4 * step) {
                levels.add(level);
            }
        }
        return levels;
    }
}
