package org.ganscope.diagnosis;

import org.ganscope.experiment.Figure;

import java.util.Locale;
import java.util.Optional;

/**
 * The samples' Kolmogorov-Smirnov distance from the law is one that real samples of the same number
 * would have: the median of the last measurements lies below the 99% point of Kolmogorov's
 * distribution, 1.628 / sqrt(n). 1-D data.
 */
final class ConvergenceDetector implements Detector {
    private static final int ENTRIES = 20;
    private static final double KOLMOGOROV_99 = 1.6276;

    @Override
    public Optional<Finding> look(Evidence evidence) {
        long window = (long) ENTRIES * evidence.config().evaluation().every();
        Evidence.Series distances = evidence.last(window, Figure.KOLMOGOROV_SMIRNOV);
        double floor = KOLMOGOROV_99 / Math.sqrt(evidence.config().evaluation().samples());
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
                                        + " Kolmogorov-Smirnov distance is %.4f, and %,d real"
                                        + " samples come to %.4f.",
                                distance,
                                evidence.config().evaluation().samples(),
                                floor),
                        "Nothing: see whether it stays so."));
    }
}
