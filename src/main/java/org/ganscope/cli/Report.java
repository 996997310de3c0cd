package org.ganscope.cli;

import org.ganscope.diagnosis.Finding;
import org.ganscope.experiment.DivergedException;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.export.Beginning;
import org.ganscope.export.Ending;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Says what a run is about to do, and what came of it. */
final class Report {
    private Report() {}

    static void beginning(Terminal terminal, Beginning beginning) {
        ExperimentConfig config = beginning.config();
        String from =
                beginning
                        .state()
                        .map(
                                state ->
                                        String.format(
                                                Locale.ROOT, " from step %,d on", state.steps()))
                        .orElse("");
        terminal.err()
                .println(
                        String.format(
                                Locale.ROOT,
                                "%s: %,d steps%s, seed %d",
                                config.title(),
                                config.steps(),
                                from,
                                config.seed()));
    }

    /**
     * Says how the run ended and where its files are.
     *
     * @param place a file, or a folder of files
     * @return the exit code
     */
    static int ending(Terminal terminal, ExperimentConfig config, Ending ending, Path place)
            throws IOException {
        FigureRows.print(terminal.out(), config, ending);
        ending.findings().forEach(found -> finding(terminal.out(), found));
        for (Path file : files(place)) {
            terminal.out().println("wrote " + file);
        }
        if (ending.divergence().isEmpty()) {
            return ExitCode.DONE;
        }
        DivergedException divergence = ending.divergence().get();
        terminal.err().println(divergence.getMessage());
        terminal.err()
                .println(
                        String.format(
                                Locale.ROOT,
                                "What was written ends with step %,d, the last finite one.",
                                ending.step()));
        return ExitCode.DIVERGED;
    }

    private static void finding(PrintStream out, Finding found) {
        out.println(
                String.format(
                        Locale.ROOT,
                        "%s: %s Since step %,d%s.",
                        found.condition().words(),
                        found.sentence(),
                        found.since(),
                        found.atLatest() ? " at the latest" : ""));
        out.println("  To try: " + found.remedy());
    }

    /** {@return the place as the user would name it, or the files in it} */
    private static List<Path> files(Path place) throws IOException {
        Path shown = shown(place);
        if (!Files.isDirectory(place)) {
            return List.of(shown);
        }
        try (Stream<Path> inside = Files.list(place)) {
            return inside.map(file -> shown.resolve(file.getFileName())).sorted().toList();
        }
    }

    private static Path shown(Path place) {
        Path here = Path.of("").toAbsolutePath();
        return place.startsWith(here) ? here.relativize(place) : place;
    }
}
