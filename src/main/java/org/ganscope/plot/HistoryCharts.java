package org.ganscope.plot;

import org.ganscope.data.LineDistribution;
import org.ganscope.data.PlaneDistribution;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.Figure;
import org.ganscope.gan.Equilibrium;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** The courses of a run that a viewer can choose from. Each call makes a chart of its own. */
public final class HistoryCharts {
    private HistoryCharts() {}

    /** {@return both losses with the values they have at the game's equilibrium} */
    public static HistoryChart losses() {
        return new HistoryChart(
                "Losses",
                List.of(
                        new Trace(Figure.DISCRIMINATOR_LOSS, "D", Theme::discriminator),
                        new Trace(Figure.GENERATOR_LOSS, "G", Theme::generated)),
                HistoryCharts::equilibria,
                false);
    }

    /** {@return D's mean outputs on real and on generated samples} */
    static HistoryChart outputs() {
        return new HistoryChart(
                "What D says",
                List.of(
                        new Trace(Figure.D_REAL, "of real", Theme::real),
                        new Trace(Figure.D_FAKE, "of generated", Theme::generated)),
                HistoryCharts::undecided,
                true);
    }

    /** {@return the lengths of both players' gradients} */
    static HistoryChart gradients() {
        return new HistoryChart(
                "Gradient norms",
                List.of(
                        new Trace(Figure.DISCRIMINATOR_GRADIENT, "D", Theme::discriminator),
                        new Trace(Figure.GENERATOR_GRADIENT, "G", Theme::generated)),
                config -> List.of(),
                true);
    }

    /** {@return the Wasserstein-1 distance from the data} */
    static HistoryChart wasserstein() {
        return metric("Wasserstein-1 distance", "W₁", Figure.WASSERSTEIN, Floor.DISTANCE);
    }

    /** {@return the Kolmogorov-Smirnov distance from the data} */
    static HistoryChart kolmogorovSmirnov() {
        return metric(
                "Kolmogorov-Smirnov distance", "KS", Figure.KOLMOGOROV_SMIRNOV, Floor.DISTANCE);
    }

    /** {@return the generated samples' mean against the data's} */
    static HistoryChart means() {
        return moment("Mean", Figure.MEAN, LineDistribution::mean);
    }

    /** {@return the generated samples' standard deviation against the data's} */
    static HistoryChart standardDeviations() {
        return moment(
                "Standard deviation",
                Figure.STANDARD_DEVIATION,
                LineDistribution::standardDeviation);
    }

    /** {@return the generated samples' skewness against the data's} */
    static HistoryChart skewness() {
        return moment("Skewness", Figure.SKEWNESS, LineDistribution::skewness);
    }

    /** {@return the generated samples' excess kurtosis against the data's} */
    static HistoryChart kurtosis() {
        return moment("Excess kurtosis", Figure.KURTOSIS, LineDistribution::kurtosis);
    }

    /** {@return where the middle of the generated points lies} */
    static HistoryChart centre() {
        return new HistoryChart(
                "Centre of generated",
                List.of(
                        new Trace(Figure.CENTRE_X, "across", Theme::metric, Floor.AROUND),
                        new Trace(Figure.CENTRE_Y, "up", Theme::generated, Floor.AROUND)),
                config -> List.of(),
                false);
    }

    /** {@return how far the generated points lie from their middle} */
    static HistoryChart spread() {
        return metric("Spread of generated", "spread", Figure.SPREAD, Floor.AROUND);
    }

    /** {@return the sliced Wasserstein-1 distance from the data} */
    static HistoryChart slicedWasserstein() {
        return metric(
                "Sliced Wasserstein-1 distance",
                "sliced W₁",
                Figure.SLICED_WASSERSTEIN,
                Floor.DISTANCE);
    }

    /** {@return how many of the data's peaks the generator reaches} */
    static HistoryChart modes() {
        return new HistoryChart(
                "Peaks reached",
                List.of(
                        new Trace(Figure.MODES_NEAR, "near", Theme::metric),
                        new Trace(Figure.MODES_COVERED, "covered", Theme::generated)),
                HistoryCharts::allModes,
                true);
    }

    /** {@return how many of the data's peaks have a sample, as published tables count them} */
    static HistoryChart captured() {
        return new HistoryChart(
                "Peaks captured",
                List.of(new Trace(Figure.MODES_CAPTURED, "captured", Theme::metric)),
                HistoryCharts::allModes,
                true);
    }

    /** {@return the share of samples at a peak} */
    static HistoryChart highQuality() {
        return metric("Share of high quality", "high quality", Figure.HIGH_QUALITY, Floor.AROUND);
    }

    /** {@return how unevenly the samples at the peaks are spread over them} */
    static HistoryChart reverseKl() {
        return metric("Reverse KL over peaks", "nats", Figure.REVERSE_KL, Floor.DISTANCE);
    }

    /**
     * {@return one of each metric's and player's charts that there are in such a run, the first the
     * usual one}
     */
    public static List<HistoryChart> choices(ExperimentConfig config) {
        List<HistoryChart> charts = new ArrayList<>();
        switch (config.data()) {
            case LineDistribution data -> {
                charts.addAll(
                        List.of(wasserstein(), kolmogorovSmirnov(), means(), standardDeviations()));
                if (data.standardDeviation() > 0) { // else the data have no shape
                    charts.addAll(List.of(skewness(), kurtosis()));
                }
                charts.addAll(ofModes(config));
            }
            case PlaneDistribution _ -> {
                charts.addAll(ofModes(config));
                charts.addAll(List.of(slicedWasserstein(), centre(), spread()));
            }
        }
        config.evaluation().metrics().stream()
                .distinct()
                .map(metric -> MetricCharts.of(metric, config))
                .forEach(charts::addAll);
        charts.addAll(List.of(outputs(), gradients()));
        return List.copyOf(charts);
    }

    private static List<HistoryChart> ofModes(ExperimentConfig config) {
        return config.data().peaks().isEmpty()
                ? List.of()
                : List.of(modes(), captured(), highQuality(), reverseKl());
    }

    private static List<ReferenceLine> allModes(ExperimentConfig config) {
        int modes = config.data().peaks().size();
        return modes > 0 ? List.of(new ReferenceLine(modes, "all")) : List.of();
    }

    private static HistoryChart metric(String title, String label, Figure figure, Floor floor) {
        return new HistoryChart(
                title,
                List.of(new Trace(figure, label, Theme::metric, floor)),
                config -> List.of(),
                true);
    }

    private static HistoryChart moment(
            String title, Figure figure, ToDoubleFunction<LineDistribution> ofData) {
        return new HistoryChart(
                title,
                List.of(new Trace(figure, "generated", Theme::metric, Floor.AROUND)),
                config ->
                        config.data() instanceof LineDistribution data
                                ? List.of(new ReferenceLine(ofData.applyAsDouble(data), "real"))
                                : List.of(),
                figure == Figure.STANDARD_DEVIATION);
    }

    private static List<ReferenceLine> undecided(ExperimentConfig config) {
        OptionalDouble level = config.loss().undecidedOutput();
        if (level.isEmpty()) {
            return List.of();
        }
        double value = level.getAsDouble();
        return List.of(new ReferenceLine(value, value == 0.5 ? "1/2" : Numbers.of(value)));
    }

    private static List<ReferenceLine> equilibria(ExperimentConfig config) {
        var lines = new ArrayList<ReferenceLine>();
        Equilibrium.ofDiscriminator(config.loss()).ifPresent(at -> lines.add(line(at, "D")));
        Equilibrium.ofGenerator(config.loss()).ifPresent(at -> lines.add(line(at, "G")));
        return lines;
    }

    private static ReferenceLine line(Equilibrium at, String of) {
        return new ReferenceLine(
                at.value(), at.name(), Optional.of("equilibrium"), Optional.of(of));
    }
}
