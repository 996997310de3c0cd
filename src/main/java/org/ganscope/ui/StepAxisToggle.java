package org.ganscope.ui;

import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

/**
 * Makes the axis of steps logarithmic, of all views that have one: in a card's lower left corner.
 */
final class StepAxisToggle extends ToggleButton {
    StepAxisToggle(BooleanProperty logSteps) {
        super("log");
        getStyleClass().add("step-axis");
        setAccessibleText("Logarithmic axis of steps");
        setTooltip(
                new Tooltip(
                        "Steps on a logarithmic axis, or back  (%s)"
                                .formatted(Shortcut.LOG_STEPS.label())));
        selectedProperty().bindBidirectional(logSteps);
        StackPane.setAlignment(this, Pos.BOTTOM_LEFT);
    }
}
