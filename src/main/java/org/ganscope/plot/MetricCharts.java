package org.ganscope.plot;

import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.Figure;
import org.ganscope.experiment.LayerFigure;
import org.ganscope.experiment.Metric;
import org.ganscope.gan.Player;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** The courses of the metrics that a config chooses. */
final class MetricCharts {
    private MetricCharts() {}

    static List<HistoryChart> of(Metric metric, ExperimentConfig config) {
        return switch (metric) {
            case Metric.Histogram() ->
                    chart(
                            "Divergence of histograms",
                            new Trace(
                                    Figure.JENSEN_SHANNON,
                                    "JS, bits",
                                    Theme::metric,
                                    Floor.DISTANCE),
                            new Trace(
                                    Figure.KULLBACK_LEIBLER,
                                    "KL, bits",
                                    Theme::generated,
                                    Floor.DISTANCE));
            case Metric.Energy() ->
                    chart(
                            "Energy distance",
                            new Trace(Figure.ENERGY, "energy", Theme::metric, Floor.DISTANCE));
            case Metric.MaximumMeanDiscrepancy() ->
                    chart(
                            "Maximum mean discrepancy",
                            new Trace(Figure.MMD, "MMD²", Theme::metric, Floor.DISTANCE));
            case Metric.Frechet() ->
                    chart(
                            "Fréchet distance",
                            new Trace(Figure.FRECHET, "Fréchet", Theme::metric, Floor.DISTANCE));
            case Metric.PrecisionRecall(int k) ->
                    chart(
                            "Precision and recall, k = " + k,
                            new Trace(Figure.PRECISION, "precision", Theme::metric, Floor.AROUND),
                            new Trace(Figure.RECALL, "recall", Theme::generated, Floor.AROUND));
            case Metric.DensityCoverage(int k) ->
                    chart(
                            "Density and coverage, k = " + k,
                            new Trace(Figure.DENSITY, "density", Theme::metric, Floor.AROUND),
                            new Trace(Figure.COVERAGE, "coverage", Theme::generated, Floor.AROUND));
            case Metric.Layers() -> ofLayers(config);
            case Metric.Accuracy() -> {
                var real = new Trace(Figure.ACCURACY_REAL, "on real", Theme::real);
                var fake = new Trace(Figure.ACCURACY_FAKE, "on generated", Theme::generated);
                var held = new Trace(Figure.ACCURACY_HELD_OUT, "on held-out", Theme::metric);
                yield config.data().holdsOut()
                        ? chart("D's accuracy", real, fake, held)
                        : chart("D's accuracy", real, fake);
            }
        };
    }

    private static List<HistoryChart> ofLayers(ExperimentConfig config) {
        List<HistoryChart> charts = new ArrayList<>();
        for (LayerFigure.Kind kind : LayerFigure.Kind.values()) {
            for (Player player : Player.values()) {
                String name = player == Player.DISCRIMINATOR ? "D" : "G";
                String title =
                        switch (kind) {
                            case GRADIENT -> "Gradient norms by layer, " + name;
                            case UPDATE_RATIO -> "Update / weights by layer, " + name;
                        };
                charts.addAll(chart(title, ofLayers(config, kind, player)));
            }
        }
        return charts;
    }

    /** {@return a line for each layer, the last one in the player's full colour} */
    private static Trace[] ofLayers(ExperimentConfig config, LayerFigure.Kind kind, Player player) {
        List<LayerFigure> layers =
                config.layerFigures().stream()
                        .filter(one -> one.kind() == kind && one.player() == player)
                        .toList();
        Trace[] traces = new Trace[layers.size()];
        for (int i = 0; i < traces.length; i++) {
            double share = (i + 1.0) / traces.length;
            traces[i] =
                    new Trace(
                            layers.get(i),
                            "L" + layers.get(i).layer(),
                            theme ->
                                    Theme.over(
                                            theme.ground(),
                                            full(theme, player),
                                            0.25 + 0.75 * share));
        }
        return traces;
    }

    private static Color full(Theme theme, Player player) {
        return switch (player) {
            case DISCRIMINATOR -> theme.discriminator();
            case GENERATOR -> theme.generated();
        };
    }

    private static List<HistoryChart> chart(String title, Trace... traces) {
        return List.of(new HistoryChart(title, List.of(traces), config -> List.of(), true));
    }
}
