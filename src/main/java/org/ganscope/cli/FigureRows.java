package org.ganscope.cli;

import org.ganscope.data.LineDistribution;
import org.ganscope.data.PlaneDistribution;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.Figure;
import org.ganscope.experiment.SampleFigures;
import org.ganscope.export.Ending;
import org.ganscope.gan.Averaging;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;

/** Prints what a run's samples amount to, each distance beside that of as many real samples. */
final class FigureRows {
    private final PrintStream out;
    private final SampleFigures generated;
    private final SampleFigures real;

    private FigureRows(PrintStream out, Ending ending) {
        this.out = out;
        generated = ending.figures();
        real = ending.real();
    }

    static void print(PrintStream out, ExperimentConfig config, Ending ending) {
        var rows = new FigureRows(out, ending);
        String when = String.format(Locale.ROOT, "after step %,d", ending.step());
        switch (config.data()) {
            case LineDistribution law -> rows.ofLine(when, law);
            case PlaneDistribution _ -> rows.ofPlane(when);
        }
        rows.ofModes(config.data().peaks().size());
        config.evaluation().metrics().stream()
                .flatMap(metric -> metric.figures().stream())
                .forEach(figure -> rows.row(words(figure), figure));
        whose(config.averaging()).ifPresent(out::println);
    }

    /** {@return which generator's figures these are, where there are two} */
    private static Optional<String> whose(Averaging averaging) {
        if (averaging instanceof Averaging.None) {
            return Optional.empty();
        }
        String samples = averaging.shown() ? "averaged" : "current";
        return Optional.of(
                "Samples and their figures are the %s generator's; losses and gradients the current one's."
                        .formatted(samples));
    }

    private void ofLine(String when, LineDistribution law) {
        out.println(String.format(Locale.ROOT, "%-22s %9s %9s", when, "generated", "data"));
        moment("mean", generated.mean(), law.mean());
        moment("standard deviation", generated.standardDeviation(), law.standardDeviation());
        moment("skewness", generated.skewness(), law.skewness());
        moment("excess kurtosis", generated.kurtosis(), law.kurtosis());
        row("Wasserstein-1 distance", Figure.WASSERSTEIN);
        row("KS distance", Figure.KOLMOGOROV_SMIRNOV);
    }

    private void ofPlane(String when) {
        out.println(String.format(Locale.ROOT, "%-22s %9s", when, "generated"));
        row("centre, across", Figure.CENTRE_X);
        row("centre, up", Figure.CENTRE_Y);
        row("spread", Figure.SPREAD);
        row("sliced Wasserstein-1", Figure.SLICED_WASSERSTEIN);
    }

    private void ofModes(int modes) {
        if (modes > 0) {
            count("peaks near", Figure.MODES_NEAR, modes);
            count("peaks covered", Figure.MODES_COVERED, modes);
            count("peaks captured", Figure.MODES_CAPTURED, modes);
            row("share of high quality", Figure.HIGH_QUALITY);
            row("reverse KL", Figure.REVERSE_KL);
        }
    }

    private void count(String name, Figure figure, int all) {
        out.println(
                String.format(Locale.ROOT, "%-22s %9.0f of %d", name, generated.get(figure), all));
    }

    private static String words(Figure figure) {
        return switch (figure) {
            case JENSEN_SHANNON -> "Jensen-Shannon, bits";
            case KULLBACK_LEIBLER -> "KL, bits";
            case ENERGY -> "energy distance";
            case MMD -> "MMD squared";
            case FRECHET -> "Fréchet distance";
            case ACCURACY_REAL -> "D right on real";
            case ACCURACY_FAKE -> "D right on generated";
            case ACCURACY_HELD_OUT -> "D right on held-out";
            default -> figure.column();
        };
    }

    private void moment(String name, double generated, double data) {
        out.println(
                String.format(Locale.ROOT, "%-22s %9s %9s", name, number(generated), number(data)));
    }

    private void row(String name, Figure figure) {
        String floor =
                real.values().containsKey(figure)
                        ? " (real samples: %s)".formatted(number(real.get(figure)))
                        : "";
        String value = number(generated.get(figure));
        out.println(String.format(Locale.ROOT, "%-22s %9s%s", name, value, floor));
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "none" : String.format(Locale.ROOT, "%.4f", value);
    }
}
