package org.ganscope.ui;

import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The bottom line: where the run is, what was found and changed on the way, how fast it goes. */
final class StatusBar extends HBox {
    StatusBar(WindowViewModel window) {
        StatusViewModel model = window.status();
        getStyleClass().add("status-bar");
        var timeline = new Timeline();
        HBox.setHgrow(timeline, Priority.ALWAYS);
        var unhurried = new Unhurried(Unhurried.Turn.WORDS, System::nanoTime);
        window.latest()
                .subscribe(latest -> latest.filter(unhurried::isDue).ifPresent(timeline::show));
        var progress = new SteadyLabel("progress", "step 8,888 of 8,888", Pos.CENTER_LEFT);
        model.progress().subscribe(progress::show);
        var seed = new SteadyLabel("run-seed", "seed 888888", Pos.CENTER_RIGHT);
        model.seed().subscribe(seed::show);
        Label fault = text("fault", window.transport().fault());
        fault.getStyleClass().add("fault");
        fault.setMinWidth(0);
        Label notice = text("notice", model.notice());
        notice.setMinWidth(0);
        getChildren()
                .addAll(
                        progress,
                        timeline,
                        text("by-hand", model.byHand()),
                        fault,
                        notice,
                        text("pace", model.pace()),
                        seed);
    }

    private static Label text(String id, ObservableStringValue value) {
        var label = new Label();
        label.setId(id);
        label.setMinWidth(USE_PREF_SIZE);
        label.textProperty().bind(value);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        label.visibleProperty().bind(label.managedProperty());
        return label;
    }
}
