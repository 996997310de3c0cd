package org.ganscope.diagnosis;

import org.ganscope.experiment.Figure;

import java.util.Locale;
import java.util.Optional;

/**
 * D says the same of real and generated samples although they differ: its mean outputs are nearly
 * equal while the Kolmogorov-Smirnov distance stays large. 1-D data that spread, losses with a
 * probability.
 */
final class WeakDiscriminatorDetector implements Detector {
    private static final int STEPS = 200;
    private static final double SAME = 0.02;
    private static final double DIFFERENT = 0.3;

    @Override
    public Optional<Finding> look(Evidence evidence) {
        if (!evidence.config().loss().judgesByProbability()) {
            return Optional.empty();
        }
        Evidence.Series real = evidence.last(STEPS, Figure.D_REAL);
        Evidence.Series fake = evidence.last(STEPS, Figure.D_FAKE);
        if (real.size() < STEPS) {
            return Optional.empty();
        }
        double greatest = 0;
        for (int i = 0; i < real.size(); i++) {
            greatest = Math.max(greatest, Math.abs(real.value(i) - fake.value(i)));
        }
        double distance = evidence.snapshot().generatedFigures().kolmogorovSmirnov();
        double spread = evidence.snapshot().realFigures().standardDeviation();
        if (!(greatest < SAME) || !(distance > DIFFERENT) || spread == 0) {
            return Optional.empty();
        }
        return Optional.of(
                new Finding(
                        Condition.DISCRIMINATOR_TOO_WEAK,
                        real.step(0),
                        greatest,
                        SAME,
                        String.format(
                                Locale.ROOT,
                                "The discriminator cannot tell the samples apart, though they"
                                        + " differ: its mean answers lay within %.3f of each other"
                                        + " for %d steps.",
                                greatest,
                                STEPS),
                        "Give the discriminator more units, more updates or a higher learning"
                                + " rate."));
    }
}
