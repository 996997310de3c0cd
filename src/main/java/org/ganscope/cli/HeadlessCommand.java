package org.ganscope.cli;

import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.export.AnimationPlan;
import org.ganscope.export.Beginning;
import org.ganscope.export.Draft;
import org.ganscope.export.IfThere;
import org.ganscope.export.RunFiles;
import org.ganscope.preset.PresetLibrary;

import picocli.CommandLine.Command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** A start without a display and without arguments: the first preset, with every file. */
@Command(name = "ganscope")
final class HeadlessCommand implements Callable<Integer> {
    private static final String PRESET = "1";
    private static final Path USUAL_PLACE = Path.of("ganscope-out");

    private final Terminal terminal;
    private final ExperimentConfig config;
    private final Path place;

    HeadlessCommand(Terminal terminal) {
        this(
                terminal,
                new MeasuringInterval(PRESET, List.of()).applyTo(PresetLibrary.find(PRESET)),
                USUAL_PLACE);
    }

    /**
     * Does the same elsewhere.
     *
     * @param place a folder; where it exists, the next number is taken
     */
    HeadlessCommand(Terminal terminal, ExperimentConfig config, Path place) {
        this.terminal = terminal;
        this.config = config;
        this.place = place;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (Draft draft = Draft.folder(place, IfThere.NUMBER, RunFiles.NAMES)) {
            return new RunTask(terminal, Beginning.of(config))
                    .write(
                            draft,
                            (folder, progress) ->
                                    RunFiles.write(
                                            Beginning.of(config),
                                            folder,
                                            AnimationPlan.USUAL,
                                            progress));
        }
    }
}
