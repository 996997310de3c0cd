package org.ganscope.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what a run does. A pure function of what was found before and of the figures;
 * docs/diagnosis.md tells how often it is right.
 */
public final class Diagnosis {
    private static final List<Detector> DETECTORS =
            List.of(
                    new DivergenceDetector(),
                    new OscillationDetector(),
                    new StrongDiscriminatorDetector(),
                    new CollapseDetector(),
                    new OverfittingDetector(),
                    new WeakDiscriminatorDetector(),
                    new ConvergenceDetector());

    private Diagnosis() {}

    /**
     * {@return what is found now, the most telling first}
     *
     * @param before what was found at the look before, of the same run
     */
    public static List<Finding> of(List<Finding> before, Evidence evidence) {
        List<Finding> findings = new ArrayList<>();
        for (Detector detector : DETECTORS) {
            detector.look(evidence).map(found -> follow(before, found)).ifPresent(findings::add);
        }
        return List.copyOf(findings);
    }

    private static Finding follow(List<Finding> before, Finding found) {
        Optional<Finding> old =
                before.stream().filter(one -> one.condition() == found.condition()).findFirst();
        return old.map(found::after).orElse(found);
    }
}
