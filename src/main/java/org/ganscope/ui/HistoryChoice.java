package org.ganscope.ui;

import javafx.geometry.Pos;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

import org.ganscope.plot.HistoryChart;

import java.util.List;

/**
 * Chooses which course of the run a card shows. It lies over the chart's painted title and adds the
 * arrow to it.
 */
final class HistoryChoice extends MenuButton {
    HistoryChoice(List<HistoryChart> choices, ChartCard card) {
        setId("metric");
        getStyleClass().add("chart-title");
        setTooltip(new Tooltip("Choose what to follow"));
        StackPane.setAlignment(this, Pos.TOP_LEFT);
        var group = new ToggleGroup();
        for (HistoryChart choice : choices) {
            var item = new RadioMenuItem(choice.title());
            item.setToggleGroup(group);
            item.setOnAction(event -> choose(choice, card));
            getItems().add(item);
        }
        ((RadioMenuItem) getItems().getFirst()).setSelected(true);
        setText(choices.getFirst().title());
    }

    private void choose(HistoryChart choice, ChartCard card) {
        setText(choice.title());
        card.chart().use(choice);
    }
}
