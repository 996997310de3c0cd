package org.ganscope.ui;

import javafx.geometry.Pos;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.Quantity;
import org.ganscope.plot.HistoryChart;
import org.ganscope.plot.HistoryCharts;

import java.util.List;

/**
 * Chooses which course of the run a card shows. It lies over the chart's painted title and adds the
 * arrow to it.
 */
final class HistoryChoice extends MenuButton {
    private final LiveChart chart;
    private final int usual;
    private List<Quantity> quantities = List.of();

    /**
     * @param usual which of the courses is shown where nobody has chosen; from the end if negative
     */
    HistoryChoice(String id, LiveChart chart, int usual) {
        this.chart = chart;
        this.usual = usual;
        setId(id);
        getStyleClass().add("chart-title");
        setTooltip(new Tooltip("Choose what to follow"));
        StackPane.setAlignment(this, Pos.TOP_LEFT);
    }

    /** Offers the courses that there are in such a run, and shows the usual one if they are new. */
    void offer(ExperimentConfig config) {
        if (config.quantities().equals(quantities)) {
            return;
        }
        quantities = config.quantities();
        List<HistoryChart> choices = HistoryCharts.choices(config);
        getItems().clear();
        var group = new ToggleGroup();
        for (HistoryChart choice : choices) {
            var item = new RadioMenuItem(choice.title());
            item.setToggleGroup(group);
            item.setOnAction(event -> choose(choice));
            getItems().add(item);
        }
        int first = Math.floorMod(usual, choices.size());
        ((RadioMenuItem) getItems().get(first)).setSelected(true);
        choose(choices.get(first));
    }

    private void choose(HistoryChart choice) {
        setText(choice.title());
        chart.use(choice);
    }
}
