package org.ganscope.plot;

import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.Figure;
import org.ganscope.experiment.Metric;

import java.util.List;

/** The courses of the metrics that a config chooses, one chart for each. */
final class MetricCharts {
    private MetricCharts() {}

    static HistoryChart of(Metric metric, ExperimentConfig config) {
        return switch (metric) {
            case Metric.Histogram() ->
                    chart(
                            "Divergence of histograms",
                            new Trace(Figure.JENSEN_SHANNON, "JS, bits", Theme::metric),
                            new Trace(Figure.KULLBACK_LEIBLER, "KL, bits", Theme::generated));
            case Metric.Energy() ->
                    chart("Energy distance", new Trace(Figure.ENERGY, "energy", Theme::metric));
            case Metric.MaximumMeanDiscrepancy() ->
                    chart("Maximum mean discrepancy", new Trace(Figure.MMD, "MMD²", Theme::metric));
            case Metric.Frechet() ->
                    chart("Fréchet distance", new Trace(Figure.FRECHET, "Fréchet", Theme::metric));
            case Metric.PrecisionRecall(int k) ->
                    chart(
                            "Precision and recall, k = " + k,
                            new Trace(Figure.PRECISION, "precision", Theme::metric),
                            new Trace(Figure.RECALL, "recall", Theme::generated));
            case Metric.DensityCoverage(int k) ->
                    chart(
                            "Density and coverage, k = " + k,
                            new Trace(Figure.DENSITY, "density", Theme::metric),
                            new Trace(Figure.COVERAGE, "coverage", Theme::generated));
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

    private static HistoryChart chart(String title, Trace... traces) {
        return new HistoryChart(title, List.of(traces), config -> List.of(), true);
    }
}
