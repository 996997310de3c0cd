package org.ganscope.diagnosis;

import org.ganscope.experiment.Figure;

import java.util.Locale;
import java.util.Optional;

/**
 * D knows the rows of a data file by heart: it takes far more of those that it trains on for real
 * than of those that are held out (Karras et al. 2020, section 2). Where D's accuracy is measured.
 */
final class OverfittingDetector implements Detector {
    private static final int STEPS = 1000;
    private static final int ENTRIES = 10;
    private static final double APART = 0.25;

    @Override
    public Optional<Finding> look(Evidence evidence) {
        Evidence.Series seen = evidence.last(STEPS, Figure.ACCURACY_REAL);
        Evidence.Series held = evidence.last(STEPS, Figure.ACCURACY_HELD_OUT);
        if (evidence.now().step() < STEPS || held.size() < ENTRIES) {
            return Optional.empty();
        }
        double apart = seen.median() - held.median();
        if (!(apart > APART)) {
            return Optional.empty();
        }
        return Optional.of(
                new Finding(
                        Condition.OVERFITTING,
                        held.step(0),
                        apart,
                        APART,
                        String.format(
                                Locale.ROOT,
                                "D knows its data by heart: over the last %,d steps it took %.0f%%"
                                        + " of the rows that it trains on for real, but %.0f%% of"
                                        + " those that are held out.",
                                STEPS,
                                100 * seen.median(),
                                100 * held.median()),
                        "Give it more rows, a smaller discriminator or fewer updates, dropout, or"
                                + " the penalty R1."));
    }
}
