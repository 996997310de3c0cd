package org.ganscope.diagnosis;

import org.ganscope.experiment.Figure;
import org.ganscope.experiment.SampleFigures;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The mean of generated numbers crosses the data's mean again and again, each time by more than it
 * would by chance: a few times by much, or more often by less. Swings between two evaluations are
 * not seen, so there are at least as many.
 *
 * @param first the step of the first crossing
 * @param last the step of the last
 */
record Swings(int crossings, long first, long last) {
    private static final int ENTRIES = 100;
    private static final List<Rule> RULES = List.of(new Rule(4, 0.25), new Rule(5, 0.2));

    /**
     * What counts as swinging.
     *
     * @param reach how far a swing must go at least, in standard deviations of the data
     */
    private record Rule(int crossings, double reach) {}

    static Optional<Finding> look(Evidence evidence) {
        long window = (long) ENTRIES * evidence.config().evaluation().every();
        Evidence.Series means = evidence.last(window, Figure.MEAN);
        SampleFigures real = evidence.now().real();
        return of(means, real.mean(), real.standardDeviation());
    }

    /** {@return the swings of {@code means} about the data's mean, where there are enough} */
    static Optional<Finding> of(Evidence.Series means, double mean, double standardDeviation) {
        for (Rule rule : RULES) {
            Swings swings = beyond(rule.reach() * standardDeviation, means, mean);
            if (swings.crossings() >= rule.crossings()) {
                return Optional.of(swings.finding(rule));
            }
        }
        return Optional.empty();
    }

    private static Swings beyond(double reach, Evidence.Series means, double mean) {
        int side = 0;
        int crossings = 0;
        long first = 0;
        long last = 0;
        for (int i = 0; i < means.size(); i++) {
            double distance = means.value(i) - mean;
            int now = Math.abs(distance) < reach ? side : (int) Math.signum(distance);
            if (side != 0 && now != side) {
                crossings++;
                last = means.step(i);
                first = crossings == 1 ? last : first;
            }
            side = now;
        }
        return new Swings(crossings, first, last);
    }

    private Finding finding(Rule rule) {
        double period = 2.0 * (last - first) / (crossings - 1);
        return new Finding(
                Condition.OSCILLATING,
                first,
                crossings,
                rule.crossings(),
                String.format(
                        Locale.ROOT,
                        "The generated samples run past the data and back: their mean crossed the"
                                + " data's %d times in %,d steps, one swing there and back every"
                                + " %,.0f.",
                        crossings,
                        last - first,
                        period),
                "Lower the generator's learning rate, raise the discriminator's, or add a gradient"
                        + " penalty such as R1.");
    }
}
