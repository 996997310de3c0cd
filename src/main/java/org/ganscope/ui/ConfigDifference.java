package org.ganscope.ui;

import com.google.gson.JsonElement;

import org.ganscope.config.Changes;
import org.ganscope.config.ConfigException;
import org.ganscope.config.Difference;
import org.ganscope.config.RecordWriter;
import org.ganscope.config.Settings;
import org.ganscope.experiment.ExperimentConfig;

import java.util.List;

/**
 * What of an edited config a run can take over at once, and what has to wait for a reset.
 *
 * @param live the run's config with all edits that may change while training
 * @param waiting the paths of the other edits, such as {@code generator.layers[0].units}
 */
record ConfigDifference(ExperimentConfig live, List<String> waiting) {
    ConfigDifference {
        waiting = List.copyOf(waiting);
    }

    /** {@return what changes on the way from {@code running} to {@code edited}} */
    static ConfigDifference between(ExperimentConfig running, ExperimentConfig edited) {
        List<Difference> differences = running.differences(edited);
        List<String> waiting =
                differences.stream()
                        .filter(difference -> difference.changes() == Changes.ON_RESET)
                        .map(Difference::path)
                        .toList();
        try {
            return new ConfigDifference(takenBack(waiting, running, edited), waiting);
        } catch (ConfigException e) {
            // The live edits make no valid config without the others, so they wait together.
            return new ConfigDifference(
                    running, differences.stream().map(Difference::path).toList());
        }
    }

    /** {@return {@code edited}, with the running config's values at some paths} */
    private static ExperimentConfig takenBack(
            List<String> paths, ExperimentConfig running, ExperimentConfig edited) {
        JsonElement tree = RecordWriter.writeWhole(running);
        return Settings.apply(
                edited, paths.stream().map(path -> path + "=" + JsonPlace.at(tree, path)).toList());
    }
}
