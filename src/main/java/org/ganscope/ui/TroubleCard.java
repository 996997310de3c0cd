package org.ganscope.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Says why a run cannot go on, and what to try; away where all is well. */
final class TroubleCard extends VBox {
    TroubleCard(TransportViewModel model, Runnable reset) {
        setId("trouble");
        getStyleClass().addAll("card", "danger");
        var title = new Label();
        title.getStyleClass().add("heading");
        title.textProperty()
                .bind(
                        model.chip()
                                .map(
                                        chip ->
                                                chip.equals(StateChip.DIVERGED)
                                                        ? "Diverged"
                                                        : "Stopped"));
        var reason = new Label();
        reason.setWrapText(true);
        reason.textProperty().bind(model.fault());
        var again = new Button("Reset");
        again.setOnAction(event -> reset.run());
        again.visibleProperty().bind(model.trainable().not());
        again.managedProperty().bind(again.visibleProperty());
        getChildren().addAll(title, reason, again);
        visibleProperty().bind(model.fault().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
