package org.ganscope.export;

import org.ganscope.experiment.Experiment;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.ExperimentState;

import java.util.Optional;

/**
 * Where a run begins: at its first step, or where an earlier one was saved.
 *
 * @param config to train with from here, up to its steps
 */
public record Beginning(ExperimentConfig config, Optional<ExperimentState> state) {

    /** {@return the beginning of a new run} */
    public static Beginning of(ExperimentConfig config) {
        return new Beginning(config, Optional.empty());
    }

    /**
     * {@return the run there}
     *
     * @throws org.ganscope.config.ConfigException if the config differs from the saved one in a
     *     field that changes only in a new run
     */
    Experiment start() {
        if (state.isEmpty()) {
            return new Experiment(config);
        }
        var experiment = new Experiment(state.get().config());
        experiment.restore(state.get());
        if (!config.equals(experiment.config())) {
            experiment.reconfigure(config);
        }
        return experiment;
    }
}
