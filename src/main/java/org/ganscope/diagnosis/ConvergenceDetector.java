package org.ganscope.diagnosis;

import org.ganscope.experiment.Figure;

import java.util.Locale;
import java.util.Optional;

/**
 * The samples' Kolmogorov-Smirnov distance from the law is one that real samples of the same number
 * could have: the median of the last measurements lies below 1.3 of the 99% point of Kolmogorov's
 * distribution, 1.628 / sqrt(n). 1-D data.
 */
final class ConvergenceDetector implements Detector {
    private static final int ENTRIES = 20;
    private static final double KOLMOGOROV_99 = 1.6276;

    /** Distances of two kinds do not come to their floors at once. */
    private static final double NEAR = 1.3;

    @Override
    public Optional<Finding> look(Evidence evidence) {
        long window = (long) ENTRIES * evidence.config().evaluation().every();
        Evidence.Series distances = evidence.last(window, Figure.KOLMOGOROV_SMIRNOV);
        double floor = NEAR * KOLMOGOROV_99 / Math.sqrt(evidence.config().evaluation().samples());
        double distance = distances.median();
        if (distances.size() < ENTRIES || !(distance < floor)) {
            return Optional.empty();
        }
        return Optional.of(
                new Finding(
                        Condition.CONVERGED,
                        distances.step(0),
                        distance,
                        floor,
                        String.format(
                                Locale.ROOT,
                                "The samples cannot be told from the data: their"
                                        + " Kolmogorov-Smirnov distance is %.4f; below %.4f they"
                                        + " are like %,d real ones.",
                                distance,
                                floor,
                                evidence.config().evaluation().samples()),
                        "Nothing: see whether it stays so."));
    }
}
