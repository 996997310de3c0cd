package org.ganscope.export;

import org.ganscope.config.Settings;
import org.ganscope.experiment.ExperimentConfig;

import java.util.ArrayList;
import java.util.List;

/**
 * One way to play a study's preset.
 *
 * @param settings of the preset that make it, as {@code --set} takes them
 * @param elsewhere what another program came to with it, for the last columns of its row
 */
record Variant(String name, List<String> settings, String elsewhere) {

    ExperimentConfig of(ExperimentConfig preset) {
        return Settings.apply(preset, settings);
    }

    ExperimentConfig of(ExperimentConfig preset, long seed) {
        List<String> all = new ArrayList<>(settings);
        all.add("seed=" + seed);
        return Settings.apply(preset, all);
    }
}
