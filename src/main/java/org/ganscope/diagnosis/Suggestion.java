package org.ganscope.diagnosis;

import org.ganscope.config.Changes;
import org.ganscope.config.ConfigException;
import org.ganscope.config.Settings;
import org.ganscope.experiment.ExperimentConfig;

import java.util.List;
import java.util.Optional;

/**
 * Something to try where a run does what it should not.
 *
 * @param words what, in one short sentence
 * @param settings how, each "path=value" as {@link Settings} takes them; empty where it is no
 *     matter of one config field or another
 */
public record Suggestion(String words, List<String> settings) {
    public Suggestion {
        settings = List.copyOf(settings);
    }

    /**
     * {@return what {@code config} becomes by it; empty where it cannot, or would stay the same}
     */
    public Optional<ExperimentConfig> applied(ExperimentConfig config) {
        if (settings.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Settings.apply(config, settings))
                    .filter(changed -> !changed.equals(config));
        } catch (ConfigException e) {
            return Optional.empty(); // There is no such field in this config, or no room for it.
        }
    }

    /** {@return whether what it changes takes hold in a new run only} */
    public boolean needsReset(ExperimentConfig config) {
        return applied(config).stream()
                .flatMap(changed -> config.differences(changed).stream())
                .anyMatch(difference -> difference.changes() == Changes.ON_RESET);
    }
}
