package org.ganscope.ui;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

/** Shows the next phase of an update: at the top of the card that draws it. */
final class NextPhaseButton {
    /** Beside what can be done with the card. */
    private static final Insets PLACE = new Insets(5, 30, 0, 0);

    private NextPhaseButton() {}

    static void addTo(StackPane card, WindowViewModel window) {
        Button button =
                new ActionButton("Next  (.)", Shortcut.NEXT_PHASE, window::nextPhase)
                        .named("next-phase");
        button.getStyleClass().add("small-button");
        button.disableProperty().bind(window.transport().trainable().not());
        StackPane.setAlignment(button, Pos.TOP_RIGHT);
        StackPane.setMargin(button, PLACE);
        card.getChildren().add(button);
    }
}
