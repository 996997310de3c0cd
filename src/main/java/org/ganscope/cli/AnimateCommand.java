package org.ganscope.cli;

import org.ganscope.config.Faults;
import org.ganscope.export.AnimationPlan;
import org.ganscope.export.Beginning;
import org.ganscope.export.Draft;
import org.ganscope.export.RunFiles;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Trains one run into an animation. */
@Command(
        name = "animate",
        header = "Train, and write an animated GIF of the charts.",
        description = {
            "",
            "No display is needed. Without --out it is called animation.gif and lies in a"
                    + " folder of its own.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  ganscope animate 1 --steps 2000 --out gaussian.gif",
            "  ganscope animate my.json --steps 500 --out my.gif --size 1280x720 --fps 25"
        })
final class AnimateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private final ExperimentOptions experiment = new ExperimentOptions();
    @Mixin private final OutputOptions output = new OutputOptions();
    @Mixin private final AnimationOptions animation = new AnimationOptions();

    AnimateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var faults = new Faults();
        output.check(faults);
        output.checkEnding(".gif", faults);
        AnimationPlan plan = animation.plan(faults);
        Beginning beginning = experiment.beginning(Optional.empty(), faults);
        var task = new RunTask(terminal, beginning);
        if (output.isNamed()) {
            try (Draft draft = output.file()) {
                return task.write(
                        draft,
                        (file, progress) -> RunFiles.animate(beginning, file, plan, progress));
            }
        }
        try (Draft draft = output.folder()) {
            return task.write(
                    draft,
                    (folder, progress) ->
                            RunFiles.animate(
                                    beginning, folder.resolve(RunFiles.ANIMATION), plan, progress));
        }
    }
}
