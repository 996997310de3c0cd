package org.ganscope.experiment;

import org.ganscope.config.Changes;
import org.ganscope.config.ConfigException;
import org.ganscope.config.Difference;
import org.ganscope.config.Fault;

import java.util.List;
import java.util.Set;

/**
 * What a run may take over while it trains.
 *
 * @param changesTraining whether the run now differs from one that began with the other config
 */
record LiveChange(boolean changesTraining) {
    /** Fields that training does not ask. */
    private static final Set<String> BESIDE_TRAINING =
            Set.of("title", "watch", "source", "steps", "averaging.evaluates");

    /**
     * {@return what changes on the way from one config to the other}
     *
     * @throws ConfigException if a field differs that changes only in a new run
     */
    static LiveChange between(ExperimentConfig before, ExperimentConfig after) {
        List<Difference> differences = before.differences(after);
        List<Fault> faults =
                differences.stream()
                        .filter(difference -> difference.changes() == Changes.ON_RESET)
                        .map(LiveChange::refused)
                        .toList();
        if (!faults.isEmpty()) {
            throw new ConfigException(faults);
        }
        return new LiveChange(differences.stream().anyMatch(one -> asksTraining(one.path())));
    }

    private static boolean asksTraining(String path) {
        return !BESIDE_TRAINING.contains(path) && !path.startsWith("evaluation.");
    }

    private static Fault refused(Difference difference) {
        return new Fault(difference.path(), "changes only with a reset", "");
    }
}
