package org.ganscope.ui;

import org.ganscope.config.ConfigException;
import org.ganscope.config.Fault;
import org.ganscope.experiment.ExperimentConfig;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Config files in memory; reading or writing fails where a test says so. */
final class FakeStore implements ConfigStore {
    private final Map<Path, ExperimentConfig> files = new HashMap<>();
    private Optional<RuntimeException> unreadable = Optional.empty();
    private boolean full;

    Map<Path, ExperimentConfig> files() {
        return files;
    }

    void refuseToRead(RuntimeException reason) {
        unreadable = Optional.of(reason);
    }

    void beFull() {
        full = true;
    }

    @Override
    public ExperimentConfig read(Path file) {
        if (unreadable.isPresent()) {
            throw unreadable.get();
        }
        ExperimentConfig config = files.get(file);
        if (config == null) {
            throw new ConfigException(List.of(new Fault(file.toString(), "does not exist", "")));
        }
        return config;
    }

    @Override
    public void write(Path file, ExperimentConfig config) throws IOException {
        if (full) {
            throw new IOException("no space left");
        }
        files.put(file, config);
    }

    @Override
    public void writeWithData(Path file, ExperimentConfig config) throws IOException {
        write(file, config);
    }
}
