package org.ganscope.diagnosis;

import org.ganscope.experiment.Figure;
import org.ganscope.experiment.SampleFigures;

import java.util.Locale;
import java.util.Optional;

/**
 * The centre of generated points moves on and on, each time by more than it would by chance: they
 * run from peak to peak, or round the data.
 */
final class Wandering {
    private static final int ENTRIES = 40;
    private static final int MOVES = 8;

    /** How far a move must reach, in spreads of the data. */
    private static final double REACH = 0.25;

    private Wandering() {}

    static Optional<Finding> look(Evidence evidence) {
        long window = (long) ENTRIES * evidence.config().evaluation().every();
        Evidence.Series across = evidence.last(window, Figure.CENTRE_X);
        Evidence.Series up = evidence.last(window, Figure.CENTRE_Y);
        SampleFigures real = evidence.now().real();
        double reach = REACH * real.get(Figure.SPREAD);
        int moves = 0;
        int from = 0;
        long first = 0;
        for (int i = 1; i < across.size(); i++) {
            double distance =
                    Math.hypot(across.value(i) - across.value(from), up.value(i) - up.value(from));
            if (reach > 0 && distance >= reach) {
                moves++;
                from = i;
                first = moves == 1 ? across.step(i) : first;
            }
        }
        if (moves < MOVES) {
            return Optional.empty();
        }
        long steps = across.step(from) - first;
        return Optional.of(
                new Finding(
                        Condition.OSCILLATING,
                        first,
                        moves,
                        MOVES,
                        String.format(
                                Locale.ROOT,
                                "The generated points do not settle: their centre moved to another"
                                        + " place %d times in %,d steps, every %,.0f steps or more"
                                        + " often.",
                                moves,
                                steps,
                                (double) steps / (moves - 1)),
                        "Give the discriminator five updates in a step, let it see packs of"
                                + " samples, or add the penalty R1 with a weight of 10."));
    }
}
