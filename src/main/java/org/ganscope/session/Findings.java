package org.ganscope.session;

import org.ganscope.diagnosis.Diagnosis;
import org.ganscope.diagnosis.Evidence;
import org.ganscope.diagnosis.Finding;

import java.util.List;

/** What was found of the present run so far. TRAINER thread. */
final class Findings {
    private List<Finding> found = List.of();
    private long step;

    /** {@return what is found now; the run begins anew where the step is earlier than before} */
    List<Finding> at(Evidence evidence) {
        long now = evidence.snapshot().step();
        found = Diagnosis.of(now < step ? List.of() : found, evidence);
        step = now;
        return found;
    }
}
