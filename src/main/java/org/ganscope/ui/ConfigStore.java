package org.ganscope.ui;

import org.ganscope.config.ConfigException;
import org.ganscope.config.Fault;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.preset.PresetFile;
import org.ganscope.preset.StateFile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads and writes config files. */
interface ConfigStore {
    /** What the state of a run is, for who would open one in the window. */
    String STATE =
            """
            can't be read from the state of a run, which "ganscope run" writes.
            Its config is the config.json beside it: that can be opened here.
            The command line goes on with the state: ganscope run state.npz --steps 6000""";

    /** The files on disk. */
    ConfigStore DISK =
            new ConfigStore() {
                @Override
                public ExperimentConfig read(Path file) {
                    if (StateFile.isOne(file) && String.valueOf(file).endsWith(".npz")) {
                        throw new ConfigException(List.of(new Fault("", STATE, "")));
                    }
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
