package org.ganscope.session;

import org.ganscope.diagnosis.Finding;
import org.ganscope.dynamics.Motion;
import org.ganscope.experiment.BegunUpdate;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.History;
import org.ganscope.experiment.Snapshot;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What a session tells the outside. Immutable.
 *
 * @param config what the run trains with now
 * @param changedSince the step since which the run was changed by hand (a live change or an update
 *     out of turn), so that its config alone cannot repeat it
 * @param findings what the run does, the most telling first
 * @param motion how the game moves, where that is watched and known; it may be some steps old
 * @param stepsPerSecond measured while running; empty otherwise
 * @param begun the update that is shown phase by phase; empty where none is
 */
public record Update(
        Status status,
        ExperimentConfig config,
        Snapshot snapshot,
        History history,
        OptionalLong changedSince,
        List<Finding> findings,
        Optional<Motion> motion,
        OptionalDouble stepsPerSecond,
        Optional<BegunUpdate> begun) {
    public Update {
        findings = List.copyOf(findings);
    }

    /** An update of a run that is not shown phase by phase. */
    public Update(
            Status status,
            ExperimentConfig config,
            Snapshot snapshot,
            History history,
            OptionalLong changedSince,
            List<Finding> findings,
            Optional<Motion> motion,
            OptionalDouble stepsPerSecond) {
        this(
                status,
                config,
                snapshot,
                history,
                changedSince,
                findings,
                motion,
                stepsPerSecond,
                Optional.empty());
    }
}
