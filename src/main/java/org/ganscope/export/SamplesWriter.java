package org.ganscope.export;

import org.ganscope.experiment.Experiment;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes samples.csv when a run is over: a header and one generated sample a line, as drawn. */
final class SamplesWriter implements Onlooker {
    private static final int COUNT = 10_000;

    private final Path file;

    SamplesWriter(Path file) {
        this.file = file;
    }

    @Override
    public void look(Experiment experiment) {}

    @Override
    public void end(Experiment experiment) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            boolean isPlane = experiment.config().data().dimension() == 2;
            out.write(isPlane ? "x,y\n" : "x\n");
            float[] drawn = experiment.generate(COUNT);
            for (int i = 0; i < COUNT; i++) {
                out.write(isPlane ? drawn[i] + "," + drawn[COUNT + i] + "\n" : drawn[i] + "\n");
            }
        }
    }
}
