package org.ganscope.ui;

import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.plot.Chart;
import org.ganscope.plot.FieldChart;
import org.ganscope.plot.PhaseReporter;
import org.ganscope.plot.PlaneChart;
import org.ganscope.plot.PlaneLayer;
import org.ganscope.plot.Scene;
import org.ganscope.plot.View;

import java.util.Optional;
import java.util.Set;

/**
 * A view on a card: its chart, the choice where it offers one, and what can be done with it. A
 * press on the chart brings the keyboard to the card.
 */
final class ViewCard extends StackPane {
    private final View view;
    private final LiveChart chart;
    private final Optional<HistoryChoice> choice;

    ViewCard(View view, WindowViewModel window, ChartFiles files) {
        ViewsViewModel views = window.views();
        this.view = view;
        setId(view.id());
        getStyleClass().addAll("card", "chart-card");
        Chart painter = view.chart();
        chart = new LiveChart(painter);
        getChildren().add(chart);
        choice =
                switch (view) {
                    case METRIC -> Optional.of(choice("metric", 0, window));
                    case ANOTHER_METRIC -> Optional.of(choice("metric-2", -1, window));
                    default -> Optional.empty();
                };
        choice.ifPresent(getChildren()::add);
        if (view.isOverSteps()) {
            getChildren().add(new StepAxisToggle(window.appearance().logSteps()));
        }
        if (painter instanceof PlaneChart plane) {
            getChildren().add(new LayersMenu(views));
            views.layers().subscribe(layers -> choose(plane, layers));
            plane.onShape(views::frame);
        }
        var entries = new ViewEntries(view, views, chart, files);
        new ChartMenu(this, entries, files);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        chart.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        var actions = new ViewActions(view, entries, files);
        setAlignment(actions, Pos.TOP_RIGHT);
        getChildren().add(actions);
        if (painter instanceof FieldChart field) {
            chart.onClick(new FieldClicks(field, window.workspace())::at);
        } else {
            chart.onDoubleClick(() -> views.toggleAlone(view));
        }
        visibleProperty().subscribe(chart::watch);
    }

    private HistoryChoice choice(String id, int usual, WindowViewModel window) {
        return new HistoryChoice(id, chart, usual, window.appearance().courses(), window::turnOn);
    }

    private void choose(PlaneChart plane, Set<PlaneLayer> layers) {
        plane.choose(layers);
        chart.paintAnew();
    }

    /** Goes no further: the pane that scrolls around would take the keyboard to itself. */
    private void pressed(MouseEvent event) {
        requestFocus();
        event.consume();
    }

    View view() {
        return view;
    }

    LiveChart chart() {
        return chart;
    }

    /** Once for the chart's size, which the place of the arrow follows, and once for the arrow. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        choice.ifPresent(
                arrow -> {
                    arrow.follow();
                    super.layoutChildren();
                });
    }

    /** Says what is shown at this moment, and only when somebody asks. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> chart.title().orElse(view.title());
            case HELP -> chart.words().orElse("Nothing to show yet.");
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    void show(ExperimentConfig config, Scene scene) {
        choice.ifPresent(offered -> offered.offer(config));
        chart.show(scene);
        choice.ifPresent(HistoryChoice::follow);
        if (view == View.PHASES) {
            chart.setAccessibleText(PhaseReporter.of(scene.begun()).inWords());
        }
    }
}
