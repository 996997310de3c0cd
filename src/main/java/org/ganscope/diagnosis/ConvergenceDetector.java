package org.ganscope.diagnosis;

import org.ganscope.data.LineDistribution;
import org.ganscope.data.PlaneDistribution;
import org.ganscope.experiment.Figure;
import org.ganscope.experiment.SampleFigures;

import java.util.Locale;
import java.util.Optional;

/**
 * The samples lie as near to the data as samples of their number can be told. Of numbers: the
 * median of the last Kolmogorov-Smirnov distances is below 1.3 of the 99% point of Kolmogorov's
 * distribution, 1.628 / sqrt(n). Of points: the median of the last sliced Wasserstein-1 distances
 * is no more than twice that of as many real ones and, where the data have peaks, as large a share
 * lies at them, to 0.02.
 */
final class ConvergenceDetector implements Detector {
    private static final int ENTRIES = 20;
    private static final double KOLMOGOROV_99 = 1.6276;

    /** Distances of two kinds do not come to their floors at once. */
    private static final double NEAR = 1.3;

    /** What real points have varies by half from draw to draw. */
    private static final double TWICE = 2;

    private static final double AS_GOOD = 0.02;

    @Override
    public Optional<Finding> look(Evidence evidence) {
        return switch (evidence.config().data()) {
            case LineDistribution _ -> numbers(evidence);
            case PlaneDistribution _ -> points(evidence);
        };
    }

    private static Optional<Finding> numbers(Evidence evidence) {
        int samples = evidence.config().evaluation().samples();
        double floor = NEAR * KOLMOGOROV_99 / Math.sqrt(samples);
        return found(
                last(evidence, Figure.KOLMOGOROV_SMIRNOV),
                floor,
                "The samples cannot be told from the data: their Kolmogorov-Smirnov distance is"
                        + " %.4f; below %.4f they are like as many real ones.");
    }

    private static Optional<Finding> points(Evidence evidence) {
        SampleFigures real = evidence.now().real();
        // Without peaks there is no such share, and nothing is worse than it.
        double good = last(evidence, Figure.HIGH_QUALITY).median();
        if (good < real.get(Figure.HIGH_QUALITY) - AS_GOOD) {
            return Optional.empty();
        }
        return found(
                last(evidence, Figure.SLICED_WASSERSTEIN),
                TWICE * real.get(Figure.SLICED_WASSERSTEIN),
                "The points cannot be told from the data: their sliced Wasserstein-1 distance is"
                        + " %.4f; below %.4f they are like as many real ones.");
    }

    private static Evidence.Series last(Evidence evidence, Figure figure) {
        return evidence.last((long) ENTRIES * evidence.config().evaluation().every(), figure);
    }

    private static Optional<Finding> found(
            Evidence.Series distances, double floor, String sentence) {
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
                        String.format(Locale.ROOT, sentence, distance, floor),
                        "Nothing: see whether it stays so."));
    }
}
