package org.ganscope.ui;

import javafx.beans.property.BooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;

/**
 * Makes the axis of steps logarithmic, of all views that have one: in a card's lower left corner.
 */
final class StepAxisToggle extends ToggleButton {
    /** Off the card's corner, so that its own edge is seen. */
    private static final Insets MARGIN = new Insets(0, 0, 3, 1);

    StepAxisToggle(BooleanProperty logSteps) {
        super("log");
        getStyleClass().add("step-axis");
        setAccessibleText("Logarithmic axis of steps");
        setTooltip(
                new Hint(
                        "Steps on a logarithmic axis, or back  (%s)"
                                .formatted(Shortcut.LOG_STEPS.label())));
        selectedProperty().bindBidirectional(logSteps);
        StackPane.setAlignment(this, Pos.BOTTOM_LEFT);
        StackPane.setMargin(this, MARGIN);
    }
}
