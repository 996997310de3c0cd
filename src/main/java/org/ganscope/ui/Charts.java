package org.ganscope.ui;

import org.ganscope.experiment.DiscriminatorView;
import org.ganscope.experiment.SamplesView;
import org.ganscope.plot.Chart;
import org.ganscope.plot.HistoryCharts;
import org.ganscope.plot.MomentsChart;
import org.ganscope.plot.PlaneChart;
import org.ganscope.plot.SamplesChart;
import org.ganscope.plot.Scene;
import org.ganscope.plot.Theme;
import org.ganscope.session.Update;

import java.util.List;

/** The charts of the centre, kept in step with the run and the window's looks. */
final class Charts {
    private static final double PRESENTED = 1.5;

    private final Chart ofLine = new SamplesChart();
    private final Chart ofPlane = new PlaneChart();
    private final ChartCard samples = new ChartCard("main-chart", ofLine);
    private final ChartCard judged = new ChartCard("judged-chart", new MomentsChart());
    private final ChartCard losses = new ChartCard("loss-chart", HistoryCharts.losses());
    private final ChartCard metric = new ChartCard("metric-chart", HistoryCharts.wasserstein());
    private final HistoryChoice choice = new HistoryChoice(metric);
    private final ChartsPane pane;
    private final Unhurried forLosses = new Unhurried(Unhurried.Turn.LOSSES, System::nanoTime);
    private final Unhurried forMetric = new Unhurried(Unhurried.Turn.METRIC, System::nanoTime);

    Charts(WindowViewModel window) {
        metric.getChildren().add(choice);
        pane = new ChartsPane(samples, judged, losses, metric);
        Appearance appearance = window.appearance();
        samples.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) {
                        Appearance.toggle(appearance.mainAlone());
                    }
                });
        appearance.mainAlone().subscribe(alone -> pane.showHistory(!alone));
        appearance.dark().subscribe(dark -> light(dark ? Theme.DARK : Theme.LIGHT));
        appearance.presenting().subscribe(on -> enlarge(on ? PRESENTED : 1));
        window.latest().subscribe(latest -> latest.ifPresent(this::show));
    }

    ChartsPane pane() {
        return pane;
    }

    private void show(Update update) {
        boolean isPlane = update.snapshot().samples() instanceof SamplesView.InPlane;
        samples.chart().use(isPlane ? ofPlane : ofLine);
        pane.showHistoryBeside(isPlane);
        choice.offer(update.config());
        var scene = new Scene(update.config(), update.snapshot(), update.history());
        pane.showJudged(update.snapshot().discriminator() instanceof DiscriminatorView.OfSets);
        samples.chart().show(scene);
        judged.chart().show(scene);
        if (forLosses.isDue(update)) {
            losses.chart().show(scene);
        }
        if (forMetric.isDue(update)) {
            metric.chart().show(scene);
        }
    }

    private void light(Theme theme) {
        all().forEach(card -> card.chart().light(theme));
    }

    private void enlarge(double by) {
        all().forEach(card -> card.chart().enlarge(by));
    }

    private List<ChartCard> all() {
        return List.of(samples, judged, losses, metric);
    }
}
