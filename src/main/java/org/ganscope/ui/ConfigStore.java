package org.ganscope.ui;

import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.preset.PresetFile;

import java.io.IOException;
import java.nio.file.Path;

/** Reads and writes config files. */
interface ConfigStore {
    /** The files on disk. */
    ConfigStore DISK =
            new ConfigStore() {
                @Override
                public ExperimentConfig read(Path file) {
                    return PresetFile.read(file);
                }

                @Override
                public void write(Path file, ExperimentConfig config) throws IOException {
                    PresetFile.write(file, config);
                }

                @Override
                public void writeWithData(Path file, ExperimentConfig config) throws IOException {
                    PresetFile.writeWithData(file, config);
                }
            };

    /**
     * {@return the config in a file}
     *
     * @throws org.ganscope.config.ConfigException with all faults, if there is no valid config
     */
    ExperimentConfig read(Path file);

    /**
     * Writes all or nothing.
     *
     * @throws org.ganscope.preset.DataElsewhereException if its data lie in another folder
     * @throws IOException with a sentence, if it cannot be written; what was there before stays
     */
    void write(Path file, ExperimentConfig config) throws IOException;

    /**
     * Writes all or nothing, and copies data that lie in another folder beside it.
     *
     * @throws IOException with a sentence, if it cannot be written
     */
    void writeWithData(Path file, ExperimentConfig config) throws IOException;
}
