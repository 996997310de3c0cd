package org.ganscope.plot;

import org.ganscope.diagnosis.Finding;
import org.ganscope.dynamics.Motion;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.History;
import org.ganscope.experiment.NoiseFloor;
import org.ganscope.experiment.Snapshot;

import java.util.List;
import java.util.Optional;

/**
 * What is to be painted: one moment of a run and all that led to it. Immutable.
 *
 * @param findings what the run does, the most telling first
 * @param floor what the metrics are of real samples, as far as that is known
 * @param logSteps whether the axis of steps is logarithmic
 * @param motion how the game moves, where that is watched and known
 */
public record Scene(
        ExperimentConfig config,
        Snapshot snapshot,
        History history,
        List<Finding> findings,
        NoiseFloor floor,
        boolean logSteps,
        Optional<Motion> motion) {
    public Scene {
        findings = List.copyOf(findings);
    }

    /** With nothing found or known beside the run itself, on a linear axis. */
    public Scene(ExperimentConfig config, Snapshot snapshot, History history) {
        this(config, snapshot, history, List.of(), NoiseFloor.NONE, false, Optional.empty());
    }
}
