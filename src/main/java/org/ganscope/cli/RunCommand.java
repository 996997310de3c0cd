package org.ganscope.cli;

import org.ganscope.config.Faults;
import org.ganscope.export.Beginning;
import org.ganscope.export.Draft;
import org.ganscope.export.RunFiles;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Trains one run into files. */
@Command(
        name = "run",
        header = "Train without a window, and write figures and samples.",
        description = {
            "",
            "Writes config.json (the complete config, which 'run' takes again), "
                    + "metrics.csv, samples.csv (10,000 generated samples) and state.npz, from which "
                    + "'run' goes on. Where the config averages the generator, samples and what is "
                    + "measured of them are the averaged or the current one's, as "
                    + "averaging.evaluates in config.json says; losses and gradients are always "
                    + "the current one's. The same config and seed write the same bytes.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  ganscope run 1",
            "  ganscope run 2 --steps 1000 --seed 7 --out my-run",
            "  ganscope run my-run/state.npz --steps 2000 --out longer",
            "  ganscope run my.json --set generatorOptimizer.learningRate=0.0005"
        })
final class RunCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private final ExperimentOptions experiment = new ExperimentOptions();
    @Mixin private final OutputOptions output = new OutputOptions();

    @Option(
            names = "--every",
            paramLabel = "K",
            description =
                    "Write a row of metrics every K steps. Default: what the config file says, or"
                            + " else 1/500 of the steps, rounded up.")
    private Optional<String> every = Optional.empty();

    RunCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var faults = new Faults();
        output.check(faults);
        Beginning beginning = experiment.beginning(every, faults);
        try (Draft draft = output.folder()) {
            return new RunTask(terminal, beginning)
                    .write(
                            draft,
                            (folder, progress) -> RunFiles.write(beginning, folder, progress));
        }
    }
}
