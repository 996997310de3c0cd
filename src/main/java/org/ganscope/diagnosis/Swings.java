package org.ganscope.diagnosis;

import org.ganscope.experiment.Figure;
import org.ganscope.experiment.SampleFigures;

import java.util.Locale;
import java.util.Optional;

/**
 * The mean of generated numbers crosses the data's mean again and again, each time by more than it
 * would by chance. Swings between two evaluations are not seen, so there are at least as many.
 */
final class Swings {
    private static final int ENTRIES = 100;
    private static final int CROSSINGS = 4;

    /** How far a swing must reach, in standard deviations of the data. */
    private static final double REACH = 0.25;

    private Swings() {}

    static Optional<Finding> look(Evidence evidence) {
        long window = (long) ENTRIES * evidence.config().evaluation().every();
        Evidence.Series means = evidence.last(window, Figure.MEAN);
        SampleFigures real = evidence.snapshot().realFigures();
        double reach = REACH * real.standardDeviation();
        int side = 0;
        int crossings = 0;
        long first = 0;
        long last = 0;
        for (int i = 0; i < means.size(); i++) {
            double distance = means.value(i) - real.mean();
            int now = Math.abs(distance) < reach ? side : (int) Math.signum(distance);
            if (side != 0 && now != side) {
                crossings++;
                last = means.step(i);
                first = crossings == 1 ? last : first;
            }
            side = now;
        }
        if (crossings < CROSSINGS) {
            return Optional.empty();
        }
        double period = 2.0 * (last - first) / (crossings - 1);
        return Optional.of(
                new Finding(
                        Condition.OSCILLATING,
                        first,
                        crossings,
                        CROSSINGS,
                        String.format(
                                Locale.ROOT,
                                "The generated samples run past the data and back: their mean"
                                        + " crossed the data's %d times in %,d steps, one swing"
                                        + " there and back every %,.0f.",
                                crossings,
                                last - first,
                                period),
                        "Lower the generator's learning rate, raise the discriminator's, or add a"
                                + " gradient penalty such as R1."));
    }
}
