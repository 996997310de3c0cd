package org.ganscope.export;

import org.ganscope.experiment.Experiment;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.preset.StateFile;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes the state of a run when it is over, so that it can go on later.
 *
 * @param config the run's, with its data beside the file
 */
record StateWriter(Path file, ExperimentConfig config) implements Onlooker {
    @Override
    public void look(Experiment experiment) {}

    @Override
    public void end(Experiment experiment) throws IOException {
        StateFile.write(file, config, experiment.capture());
    }
}
