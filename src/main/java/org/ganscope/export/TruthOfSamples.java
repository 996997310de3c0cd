package org.ganscope.export;

import org.ganscope.diagnosis.Condition;

import java.util.Map;

/** What a run's samples do, by rules of its own. */
sealed interface TruthOfSamples permits TruthOfNumbers, TruthOfPoints {
    int FRESH = 10_000;

    /** Looks at the step that has just ended. */
    void look();

    /** {@return what is so at the end of the run} */
    Map<Condition, Verdict> verdicts();

    /**
     * {@return the Jensen-Shannon divergence of 10,000 generated samples and as many real ones by
     * the bins or peaks they lie in, in nats, 0 to log 2: the median of the last looks}
     */
    double divergence();
}
