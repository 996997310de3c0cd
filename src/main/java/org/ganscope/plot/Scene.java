package org.ganscope.plot;

import org.ganscope.diagnosis.Finding;
import org.ganscope.dynamics.Motion;
import org.ganscope.experiment.BegunUpdate;
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
 * @param begun the update that is shown phase by phase; empty where none is
 * @param atRest whether nothing is trained until somebody asks for it
 */
public record Scene(
        ExperimentConfig config,
        Snapshot snapshot,
        History history,
        List<Finding> findings,
        NoiseFloor floor,
        boolean logSteps,
        Optional<Motion> motion,
        Optional<BegunUpdate> begun,
        boolean atRest) {
    public Scene {
        findings = List.copyOf(findings);
    }

    /** A moment of training, of which no update is shown phase by phase. */
    public Scene(
            ExperimentConfig config,
            Snapshot snapshot,
            History history,
            List<Finding> findings,
            NoiseFloor floor,
            boolean logSteps,
            Optional<Motion> motion) {
        this(config, snapshot, history, findings, floor, logSteps, motion, Optional.empty(), false);
    }

    /** With nothing found or known beside the run itself, on a linear axis. */
    public Scene(ExperimentConfig config, Snapshot snapshot, History history) {
        this(config, snapshot, history, List.of(), NoiseFloor.NONE, false, Optional.empty());
    }

    /** {@return the same moment, in the midst of an update} */
    public Scene during(Optional<BegunUpdate> update) {
        return new Scene(
                config, snapshot, history, findings, floor, logSteps, motion, update, atRest);
    }
}
