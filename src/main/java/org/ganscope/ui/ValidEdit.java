package org.ganscope.ui;

import org.ganscope.config.ConfigException;
import org.ganscope.experiment.ExperimentConfig;

import java.util.Optional;
import java.util.function.Supplier;

/** Tries an edit of a config before somebody is offered it. */
final class ValidEdit {
    private ValidEdit() {}

    /** {@return the result of {@code edit}; empty where it makes no valid config} */
    static Optional<ExperimentConfig> of(Supplier<ExperimentConfig> edit) {
        try {
            return Optional.of(edit.get());
        } catch (ConfigException refused) {
            return Optional.empty();
        }
    }
}
