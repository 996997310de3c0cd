package org.ganscope.export;

import org.ganscope.diagnosis.Finding;
import org.ganscope.experiment.DivergedException;
import org.ganscope.experiment.SampleFigures;

import java.util.List;
import java.util.Optional;

/**
 * How a run ended.
 *
 * @param step the last one, or the last finite one
 * @param figures of the generated samples after it
 * @param real the same figures of as many real samples: the noise floor
 * @param findings what the run does at its end
 * @param divergence why it ended early, if it did
 */
public record Ending(
        long step,
        SampleFigures figures,
        SampleFigures real,
        List<Finding> findings,
        Optional<DivergedException> divergence) {
    public Ending {
        findings = List.copyOf(findings);
    }
}
