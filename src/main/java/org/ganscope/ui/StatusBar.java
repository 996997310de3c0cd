package org.ganscope.ui;

import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The bottom line: where the run is, what was changed, how fast it goes. */
final class StatusBar extends HBox {
    StatusBar(StatusViewModel model, TransportViewModel transport) {
        getStyleClass().add("status-bar");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var progress = new SteadyLabel("progress", "step 8,888 of 8,888", Pos.CENTER_LEFT);
        model.progress().subscribe(progress::show);
        Label fault = text("fault", transport.fault());
        fault.getStyleClass().add("fault");
        fault.setMinWidth(0);
        Label notice = text("notice", model.notice());
        notice.setMinWidth(0);
        getChildren()
                .addAll(
                        progress,
                        text("by-hand", model.byHand()),
                        fault,
                        notice,
                        space,
                        text("pace", model.pace()),
                        text("run-seed", model.seed()));
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
