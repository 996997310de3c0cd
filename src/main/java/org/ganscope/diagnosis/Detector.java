package org.ganscope.diagnosis;

import java.util.Optional;

/** Looks for one condition. */
sealed interface Detector
        permits DivergenceDetector,
                CollapseDetector,
                OscillationDetector,
                StrongDiscriminatorDetector,
                OverfittingDetector,
                WeakDiscriminatorDetector,
                ConvergenceDetector {

    /** {@return what it finds now; its {@code since} is the step at which the signs begin} */
    Optional<Finding> look(Evidence evidence);
}
