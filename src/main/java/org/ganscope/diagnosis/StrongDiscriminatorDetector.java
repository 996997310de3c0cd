package org.ganscope.diagnosis;

import org.ganscope.experiment.Figure;

import java.util.Locale;
import java.util.Optional;

/**
 * D's cross-entropy has stayed near 0: it tells every sample rightly and is sure of it, so the
 * slope that the generator could follow is gone (Goodfellow et al. 2014, section 3; Arjovsky and
 * Bottou 2017, section 2).
 */
final class StrongDiscriminatorDetector implements Detector {
    private static final int STEPS = 100;
    private static final double SURE = 0.05;

    @Override
    public Optional<Finding> look(Evidence evidence) {
        if (!evidence.config().loss().judgesByProbability()) {
            return Optional.empty();
        }
        Evidence.Series losses = evidence.last(STEPS, Figure.DISCRIMINATOR_LOSS);
        double loss = losses.max();
        if (losses.size() < STEPS || !(loss < SURE)) {
            return Optional.empty();
        }
        return Optional.of(
                new Finding(
                        Condition.DISCRIMINATOR_TOO_STRONG,
                        losses.step(0),
                        loss,
                        SURE,
                        String.format(
                                Locale.ROOT,
                                "The discriminator is never wrong: its loss was %.4f at most over"
                                        + " the last %d steps. The generator has hardly a slope to"
                                        + " follow.",
                                loss,
                                STEPS),
                        "Give the discriminator fewer updates or a lower learning rate, use the"
                                + " non-saturating loss, or add noise to what it sees; then"
                                + " reset."));
    }
}
