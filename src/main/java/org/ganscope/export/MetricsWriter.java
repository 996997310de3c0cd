package org.ganscope.export;

import org.ganscope.experiment.Experiment;

import java.io.IOException;

/** Writes a row of metrics for step 0, every so many steps, and the last step. */
final class MetricsWriter implements Onlooker {
    private final MetricsTable table;
    private long written = -1;

    MetricsWriter(MetricsTable table) {
        this.table = table;
    }

    @Override
    public void look(Experiment experiment) throws IOException {
        if (experiment.steps() % experiment.config().evaluation().every() == 0) {
            write(experiment);
        }
    }

    @Override
    public void end(Experiment experiment) throws IOException {
        if (experiment.steps() > written) {
            write(experiment);
        }
    }

    private void write(Experiment experiment) throws IOException {
        table.write(experiment.steps(), experiment.last(), experiment.evaluate());
        written = experiment.steps();
    }
}
