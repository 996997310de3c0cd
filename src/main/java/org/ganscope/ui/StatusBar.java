package org.ganscope.ui;

import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The bottom line: where the run is, what was found and changed on the way, how fast it goes. */
final class StatusBar extends HBox {
    /** What the timeline takes of the width, whatever is said beside it. */
    private static final double TIMELINE = 0.45;

    StatusBar(WindowViewModel window) {
        StatusViewModel model = window.status();
        getStyleClass().add("status-bar");
        var timeline = new Timeline();
        timeline.prefWidthProperty().bind(widthProperty().multiply(TIMELINE));
        timeline.minWidthProperty().bind(timeline.prefWidthProperty());
        timeline.maxWidthProperty().bind(timeline.prefWidthProperty());
        var unhurried = new Unhurried(Unhurried.Turn.WORDS, System::nanoTime);
        window.latest()
                .subscribe(
                        latest ->
                                latest.filter(unhurried::isDue)
                                        .ifPresent(now -> timeline.show(now, window.found())));
        var progress = new SteadyLabel("progress", "step 8,888 of 8,888", Pos.CENTER_LEFT);
        model.progress().subscribe(progress::show);
        var seed = new SteadyLabel("run-seed", "seed 888888", Pos.CENTER_RIGHT);
        model.seed().subscribe(seed::show);
        Label fault = text("fault", window.transport().fault());
        fault.getStyleClass().add("fault");
        fault.setMinWidth(0);
        Label notice = text("notice", model.notice());
        notice.setMinWidth(0);
        Label byHand = text("by-hand", model.byHand());
        byHand.setMinWidth(0);
        var words =
                new HBox(
                        round(window.transport()),
                        byHand,
                        fault,
                        notice,
                        text("pace", model.pace()),
                        seed);
        words.getStyleClass().add("status-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(progress, timeline, words);
    }

    /** {@return how far the round has come, where the bar above has no room for it} */
    private Label round(TransportViewModel model) {
        var label = new Label();
        label.setId("round-below");
        label.setMinWidth(USE_PREF_SIZE);
        label.textProperty()
                .bind(
                        model.round()
                                .map(
                                        now ->
                                                now.map(RoundWords::words)
                                                        .orElse("")
                                                        .replace("\n", ", ")));
        label.setTooltip(new Hint());
        label.getTooltip()
                .textProperty()
                .bind(model.round().map(now -> now.map(RoundWords::explained).orElse("")));
        label.managedProperty()
                .bind(
                        widthProperty()
                                .lessThan(TopBar.FOR_ROUND)
                                .and(label.textProperty().isNotEmpty()));
        label.visibleProperty().bind(label.managedProperty());
        return label;
    }

    private static Label text(String id, ObservableStringValue value) {
        var label = new Label();
        label.setId(id);
        label.setMinWidth(USE_PREF_SIZE);
        label.textProperty().bind(value);
        label.setTooltip(new Hint());
        label.getTooltip().textProperty().bind(value);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        label.visibleProperty().bind(label.managedProperty());
        return label;
    }
}
