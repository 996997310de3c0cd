package org.ganscope.ui;

import javafx.scene.layout.StackPane;

import org.ganscope.plot.Chart;

/** A chart on a card with hairline borders. */
final class ChartCard extends StackPane {
    private final LiveChart chart;

    ChartCard(String id, Chart shown) {
        setId(id);
        getStyleClass().addAll("card", "chart-card");
        chart = new LiveChart(shown);
        getChildren().add(chart);
        visibleProperty().subscribe(chart::watch);
    }

    LiveChart chart() {
        return chart;
    }
}
