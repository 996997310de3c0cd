package org.ganscope.ui;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.Quantity;
import org.ganscope.plot.ChartPicture;
import org.ganscope.plot.HistoryChart;
import org.ganscope.plot.HistoryCharts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Chooses which course of the run a card shows, one that the run does not take yet included. It
 * lies over the chart's painted title and adds the arrow to it.
 */
final class HistoryChoice extends MenuButton {
    /** What the card's own menu takes on the right. */
    private static final double BESIDE = 24;

    private final LiveChart chart;
    private final int usual;
    private final Map<String, String> chosen;
    private final Consumer<MetricOffer> turnOn;
    private final Tooltip tooltip = new Hint();
    private List<Quantity> quantities = List.of();
    private List<HistoryChart> choices = List.of();
    private boolean awaited;

    /**
     * @param usual which of the courses is shown where nobody has chosen; from the end if negative
     * @param chosen the titles that somebody chose, by the names of the choices; kept by this one
     * @param turnOn has the run take another metric
     */
    HistoryChoice(
            String id,
            LiveChart chart,
            int usual,
            Map<String, String> chosen,
            Consumer<MetricOffer> turnOn) {
        this.chart = chart;
        this.usual = usual;
        this.chosen = chosen;
        this.turnOn = turnOn;
        setId(id);
        getStyleClass().add("chart-title");
        setTooltip(tooltip);
        StackPane.setAlignment(this, Pos.TOP_LEFT);
        StackPane.setMargin(this, new Insets(0, BESIDE, 0, 0));
    }

    /**
     * Offers the courses that there are in such a run; shows what was turned on, or what was chosen
     * before, or else the usual one.
     */
    void offer(ExperimentConfig config) {
        if (config.quantities().equals(quantities)) {
            return;
        }
        quantities = config.quantities();
        List<HistoryChart> before = choices;
        choices = HistoryCharts.choices(config);
        Optional<HistoryChart> turnedOn = awaited ? fresh(before) : Optional.empty();
        turnedOn.ifPresent(this::keep);
        HistoryChart shown =
                turnedOn.or(() -> titled(chosen.getOrDefault(getId(), "")))
                        .or(() -> titled(getText()))
                        .orElseGet(() -> choices.get(Math.floorMod(usual, choices.size())));
        awaited = false;
        list(config, shown);
        choose(shown);
    }

    private void list(ExperimentConfig config, HistoryChart shown) {
        getItems().clear();
        var group = new ToggleGroup();
        for (HistoryChart choice : choices) {
            var item = new RadioMenuItem(choice.title());
            item.setToggleGroup(group);
            item.setSelected(choice.equals(shown));
            item.setOnAction(
                    event -> {
                        keep(choice);
                        choose(choice);
                    });
            getItems().add(item);
        }
        List<MenuItem> more = MetricOffer.of(config).stream().map(this::item).toList();
        if (!more.isEmpty()) {
            var menu = new Menu("Measure also");
            menu.getItems().setAll(more);
            getItems().addAll(new SeparatorMenuItem(), menu);
        }
    }

    private void keep(HistoryChart choice) {
        chosen.put(getId(), choice.title());
    }

    private MenuItem item(MetricOffer offer) {
        var item = new MenuItem("%s  (%s)".formatted(offer.label(), offer.cost()));
        item.setOnAction(
                event -> {
                    awaited = true;
                    turnOn.accept(offer);
                });
        return item;
    }

    /** {@return the first course that there was not before} */
    private Optional<HistoryChart> fresh(List<HistoryChart> before) {
        List<String> known = before.stream().map(HistoryChart::title).toList();
        return choices.stream().filter(one -> !known.contains(one.title())).findFirst();
    }

    private Optional<HistoryChart> titled(String title) {
        return choices.stream().filter(one -> one.title().equals(title)).findFirst();
    }

    private void choose(HistoryChart choice) {
        setText(choice.title());
        tooltip.setText(choice.title() + "\nChoose what to follow");
        chart.use(choice);
        follow();
    }

    /** Keeps the arrow at the end of the painted title, which small charts cut. */
    void follow() {
        double cut = chart.picture().map(this::cut).orElse(0.0);
        setMaxWidth(cut > 0 ? Math.max(0, prefWidth(-1) - cut) : USE_COMPUTED_SIZE);
    }

    /** {@return by how much the chart that is shown cuts its title, in pixels of the window} */
    private double cut(ChartPicture shown) {
        double width = shown.width();
        return width > 0 && shown.chart() instanceof HistoryChart history
                ? history.titleCut(shown.scene(), width, shown.height()) * chart.getWidth() / width
                : 0;
    }
}
