package org.ganscope.diagnosis;

import org.ganscope.data.PlaneDistribution;
import org.ganscope.experiment.Figure;

import java.util.Locale;
import java.util.Optional;

/**
 * D says the same of real and generated samples although they differ: its mean outputs are nearly
 * equal, while numbers stay a large Kolmogorov-Smirnov distance away, or points leave half of the
 * data's peaks out, each in the median. Losses with a probability; data that spread, or have peaks.
 */
final class WeakDiscriminatorDetector implements Detector {
    private static final int STEPS = 200;
    private static final int EVALUATIONS = 20;
    private static final double SAME = 0.05;
    private static final double DIFFERENT_SAMPLES = 0.2;

    /** D that sees sets is asked for less: it may know nothing of samples but their moments. */
    private static final double DIFFERENT_SETS = 0.3;

    @Override
    public Optional<Finding> look(Evidence evidence) {
        if (!evidence.config().loss().judgesByProbability()) {
            return Optional.empty();
        }
        Evidence.Series real = evidence.last(STEPS, Figure.D_REAL);
        Evidence.Series fake = evidence.last(STEPS, Figure.D_FAKE);
        double apart = real.minus(fake).median();
        if (real.size() < STEPS || !(apart < SAME) || !differ(evidence)) {
            return Optional.empty();
        }
        return Optional.of(
                new Finding(
                        Condition.DISCRIMINATOR_TOO_WEAK,
                        real.step(0),
                        apart,
                        SAME,
                        String.format(
                                Locale.ROOT,
                                "The discriminator cannot tell the samples apart, though they"
                                        + " differ: over %d steps its mean answers for the two were"
                                        + " %.3f apart%s (the median), %.3f for real samples and"
                                        + " %.3f for generated ones.",
                                STEPS,
                                Math.abs(apart),
                                apart < -SAME ? ", the wrong way round" : "",
                                real.mean(),
                                fake.mean()),
                        "Give the discriminator more units, more updates or a higher learning"
                                + " rate."));
    }

    private static boolean differ(Evidence evidence) {
        if (evidence.config().data() instanceof PlaneDistribution plane) {
            int peaks = plane.law().modes().size();
            Evidence.Series near = evidence.last(CollapseDetector.LEARNING, Figure.MODES_NEAR);
            return peaks > 1 && near.median() <= peaks / 2.0;
        }
        long window = (long) EVALUATIONS * evidence.config().evaluation().every();
        double spread = evidence.now().real().standardDeviation();
        double different =
                evidence.config().discriminator().judgesSamplesAlone()
                        ? DIFFERENT_SAMPLES
                        : DIFFERENT_SETS;
        return spread > 0 && evidence.last(window, Figure.KOLMOGOROV_SMIRNOV).median() > different;
    }
}
