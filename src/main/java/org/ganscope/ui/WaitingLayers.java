package org.ganscope.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Says that changed layers wait for a reset, and does it; in words where they find room. */
final class WaitingLayers extends HBox {
    private static final String WORDS = "Changed layers wait for a reset";

    private final Label words = new Label(WORDS);

    WaitingLayers(Runnable reset) {
        var button = new Button("Reset");
        button.setId("reset-layers");
        button.getStyleClass().add("layer-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Hint(WORDS + "  (" + Shortcut.RESET.label() + ")"));
        button.setOnAction(event -> reset.run());
        words.getStyleClass().addAll("small", "muted");
        words.setMinWidth(USE_PREF_SIZE);
        words.managedProperty().bind(words.visibleProperty());
        getStyleClass().add("waiting-layers");
        getChildren().addAll(words, button);
    }

    /** Takes its size within {@code room} pixels. */
    void fit(double room) {
        words.setVisible(true);
        words.setVisible(prefWidth(-1) <= room);
        autosize();
    }
}
