package org.ganscope.diagnosis;

import org.ganscope.experiment.DivergedException;

import java.util.Optional;

/** The run has ended, since a number left the finite ones; names the tensor that was first. */
final class DivergenceDetector implements Detector {
    @Override
    public Optional<Finding> look(Evidence evidence) {
        return evidence.end().map(DivergenceDetector::told);
    }

    private static Finding told(DivergedException how) {
        return new Finding(
                Condition.DIVERGED,
                how.step(),
                Double.POSITIVE_INFINITY,
                Float.MAX_VALUE,
                "The %s was the first to leave the finite numbers. What is shown is the last good step."
                        .formatted(how.tensor()),
                how.isOfStart()
                        ? how.advice()
                        : "Use a lower learning rate or a gradient penalty, then reset.");
    }
}
