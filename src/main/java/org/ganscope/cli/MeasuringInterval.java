package org.ganscope.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.ganscope.config.Settings;
import org.ganscope.config.StrictJson;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.preset.PresetLibrary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How often a run on the command line is measured: as an option or the config file says, or else so
 * that there are 500 rows.
 */
final class MeasuringInterval {
    static final String PATH = "evaluation.every";
    private static final int ROWS = 500;
    private static final int LONGEST = 1_000_000;

    private final String experiment;
    private final List<String> settings;

    /**
     * @param experiment a preset, or the path of a file that was found valid
     * @param settings each "path=value"
     */
    MeasuringInterval(String experiment, List<String> settings) {
        this.experiment = experiment;
        this.settings = settings;
    }

    ExperimentConfig applyTo(ExperimentConfig config) {
        if (isSaid()) {
            return config;
        }
        int every = Math.min(LONGEST, Math.ceilDiv(config.steps(), ROWS));
        return Settings.apply(config, List.of(PATH + "=" + every));
    }

    private boolean isSaid() {
        return settings.stream().anyMatch(setting -> setting.strip().startsWith(PATH))
                || (PresetLibrary.preset(experiment).isEmpty() && isSaidIn(Path.of(experiment)));
    }

    private static boolean isSaidIn(Path file) {
        if (!Files.isRegularFile(file)) {
            // A pipe tells what it says only once.
            return true;
        }
        try {
            JsonElement json = StrictJson.parse(Files.readString(file), file.toString());
            return json instanceof JsonObject config
                    && config.get("evaluation") instanceof JsonObject evaluation
                    && evaluation.has("every");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
