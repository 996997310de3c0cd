package org.ganscope.cli;

import org.ganscope.config.Faults;
import org.ganscope.config.Nearest;
import org.ganscope.export.Draft;
import org.ganscope.export.IfThere;
import org.ganscope.export.Study;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Repeats a preset with many seeds. */
@Command(
        name = "study",
        header = "Train a preset with many seeds, and write what came of each.",
        description = {
            "",
            "moments: preset 02 with 100 seeds; does the generator end with the data's "
                    + "four moments?",
            "gaussian: preset 01 with 10 seeds; how far from the data does the generator hover?",
            "averaged: the same of preset 07, with 10 seeds.",
            "floor: the same of preset 18, with 10 seeds.",
            "ring: preset 09 and cures of its collapse with 10 seeds; which peaks are reached?",
            "slowRing: the same of preset 12 at the pace of its paper; --seeds 20 takes an hour.",
            "minibatch: preset 11 with 20 seeds, with and without minibatch discrimination; how "
                    + "far from the data does it end?",
            "optimal: 1-D presets with 3 seeds, whose generator is then held; does D become D*?",
            "overfitting: preset 17 with 50 seeds, with few rows and with many; is D found to know "
                    + "them by heart?",
            "diagnosis: presets of numbers with 50 seeds; how often is what is found of them so?",
            "diagnosisOfPoints: the same of games with points, most of them presets 08 and 09, but for "
                    + "convergence; half an hour on two cores.",
            "convergenceOfPoints: preset 08 and one heap of points with 50 seeds; is it found where "
                    + "points have converged?",
            ""
        },
        footer = {"", "Example:", "  ganscope study gaussian --seeds 4 --out gaussian.md"})
final class StudyCommand implements Callable<Integer> {
    private static final int MOST_SEEDS = 10_000;

    private final Terminal terminal;

    @Parameters(paramLabel = "STUDY", description = "Which of the above.")
    private String name = "";

    @Option(
            names = "--seeds",
            paramLabel = "N",
            description =
                    "Seeds 1 to N; of overfitting and the two of points, the N after "
                            + Study.LAST_SEED_OF_DETECTORS
                            + ", of diagnosis, after "
                            + Study.LAST_SEED_OF_DETECTORS_OF_NUMBERS
                            + ". Default: what the study says above, else 10.")
    private Optional<String> seeds = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write. Default: standard output.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--overwrite", description = "Replace FILE if it exists.")
    private boolean overwrite;

    StudyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var faults = new Faults();
        Optional<Study> study = Study.named(name);
        if (study.isEmpty()) {
            faults.at(name).add(Nearest.refusal("a study", name, Study.NAMES), "");
        }
        int count = count(study, faults);
        faults.throwIfAny();
        write(study.orElseThrow(), count);
        return ExitCode.DONE;
    }

    private int count(Optional<Study> study, Faults faults) {
        if (seeds.isEmpty()) {
            return study.map(Study::usualSeeds).orElse(1);
        }
        int count = seeds.get().matches("[0-9]{1,5}") ? Integer.parseInt(seeds.get()) : 0;
        if (count < 1 || count > MOST_SEEDS) {
            faults.at("--seeds").add("must be a whole number, 1 to 10,000", seeds.get());
        }
        return count;
    }

    private void write(Study study, int count) throws IOException, InterruptedException {
        if (out.isEmpty()) {
            terminal.out().print(table(study, count));
            return;
        }
        IfThere ifThere = overwrite ? IfThere.REPLACE : IfThere.REFUSE;
        try (Draft draft = Draft.file(out.get(), ifThere)) {
            Files.writeString(draft.path(), table(study, count));
            terminal.out().println("wrote " + draft.publish());
        }
    }

    private String table(Study study, int count) throws InterruptedException {
        try (var progress = new ProgressLine(terminal, "steps")) {
            String heading =
                    String.format(Locale.ROOT, "`ganscope study %s --seeds %d`", name, count);
            return heading + "\n\n" + study.markdown(count, progress);
        }
    }
}
