package org.ganscope.cli;

import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.export.AnimationPlan;
import org.ganscope.export.Draft;
import org.ganscope.export.RunFiles;
import org.ganscope.preset.PresetLibrary;

import picocli.CommandLine.Command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

/** A start without a display and without arguments: the first preset, with every file. */
@Command(name = "ganscope")
final class HeadlessCommand implements Callable<Integer> {
    private static final String PRESET = "1";

    private final Terminal terminal;

    HeadlessCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        ExperimentConfig config =
                new MeasuringInterval(PRESET, List.of()).applyTo(PresetLibrary.find(PRESET));
        try (Draft draft = new OutputOptions().folder()) {
            return new RunTask(terminal, config)
                    .write(
                            draft,
                            (folder, progress) ->
                                    RunFiles.write(config, folder, AnimationPlan.USUAL, progress));
        }
    }
}
