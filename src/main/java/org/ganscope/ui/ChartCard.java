package org.ganscope.ui;

import javafx.scene.layout.StackPane;

/** A chart on a card with hairline borders. */
final class ChartCard extends StackPane {
    private final LiveChart chart = new LiveChart();

    ChartCard(String id) {
        setId(id);
        getStyleClass().addAll("card", "chart-card");
        getChildren().add(chart);
    }

    LiveChart chart() {
        return chart;
    }
}
