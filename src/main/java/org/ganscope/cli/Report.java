package org.ganscope.cli;

import org.ganscope.data.LineDistribution;
import org.ganscope.data.PlaneDistribution;
import org.ganscope.data.TargetDistribution;
import org.ganscope.diagnosis.Finding;
import org.ganscope.experiment.DivergedException;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.Figure;
import org.ganscope.experiment.SampleFigures;
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

    static void beginning(Terminal terminal, ExperimentConfig config) {
        terminal.err()
                .println(
                        String.format(
                                Locale.ROOT,
                                "%s: %,d steps, seed %d",
                                config.title(),
                                config.steps(),
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
        figures(terminal.out(), config.data(), ending);
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

    private static void figures(PrintStream out, TargetDistribution data, Ending ending) {
        SampleFigures figures = ending.figures();
        String when = String.format(Locale.ROOT, "after step %,d", ending.step());
        switch (data) {
            case LineDistribution law -> {
                out.println(String.format(Locale.ROOT, "%-22s %9s %9s", when, "generated", "data"));
                row(out, "mean", figures.mean(), law.mean());
                row(
                        out,
                        "standard deviation",
                        figures.standardDeviation(),
                        law.standardDeviation());
                row(out, "skewness", figures.skewness(), law.skewness());
                row(out, "excess kurtosis", figures.kurtosis(), law.kurtosis());
                row(out, "Wasserstein-1 distance", figures.wasserstein());
                row(out, "KS distance", figures.kolmogorovSmirnov());
            }
            case PlaneDistribution plane -> {
                out.println(String.format(Locale.ROOT, "%-22s %9s", when, "generated"));
                row(out, "sliced Wasserstein-1", figures.get(Figure.SLICED_WASSERSTEIN));
                int modes = plane.law().modes().size();
                if (modes > 0) {
                    modes(out, figures, modes);
                }
            }
        }
    }

    private static void modes(PrintStream out, SampleFigures figures, int modes) {
        count(out, "peaks near", figures.get(Figure.MODES_NEAR), modes);
        count(out, "peaks covered", figures.get(Figure.MODES_COVERED), modes);
        row(out, "share of high quality", figures.get(Figure.HIGH_QUALITY));
        row(out, "reverse KL", figures.get(Figure.REVERSE_KL));
    }

    private static void count(PrintStream out, String name, double count, int of) {
        out.println(String.format(Locale.ROOT, "%-22s %9.0f of %d", name, count, of));
    }

    private static void row(PrintStream out, String name, double generated) {
        String number =
                Double.isNaN(generated) ? "none" : String.format(Locale.ROOT, "%.4f", generated);
        out.println(String.format(Locale.ROOT, "%-22s %9s", name, number));
    }

    private static void finding(PrintStream out, Finding found) {
        out.println(
                String.format(
                        Locale.ROOT,
                        "%s: %s Since step %,d at the latest.",
                        found.condition().words(),
                        found.sentence(),
                        found.since()));
        out.println("  To try: " + found.remedy());
    }

    private static void row(PrintStream out, String name, double generated, double data) {
        out.println(String.format(Locale.ROOT, "%-22s %9.4f %9.4f", name, generated, data));
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
