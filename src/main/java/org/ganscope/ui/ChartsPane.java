package org.ganscope.ui;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/** The centre: the main chart large, history below it. */
final class ChartsPane extends GridPane {
    private final ChartCard main = new ChartCard("main-chart");
    private final ChartCard left = new ChartCard("loss-chart");
    private final ChartCard right = new ChartCard("metric-chart");

    ChartsPane(WindowViewModel window) {
        getStyleClass().add("charts");
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        half.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(half, half);
        getRowConstraints().setAll(share(66), share(34));
        add(main, 0, 0, 2, 1);
        add(left, 0, 1);
        add(right, 1, 1);
        main.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) {
                        Appearance.toggle(window.appearance().mainAlone());
                    }
                });
        window.appearance().mainAlone().subscribe(this::arrange);
    }

    private void arrange(boolean mainAlone) {
        GridPane.setRowSpan(main, mainAlone ? 2 : 1);
        for (ChartCard small : new ChartCard[] {left, right}) {
            small.setVisible(!mainAlone);
            small.setManaged(!mainAlone);
        }
    }

    private static RowConstraints share(double percent) {
        var row = new RowConstraints();
        row.setPercentHeight(percent);
        row.setVgrow(Priority.ALWAYS);
        return row;
    }
}
