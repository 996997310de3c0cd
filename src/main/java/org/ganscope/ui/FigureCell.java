package org.ganscope.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

/** A number of the table; where there is none, a dash that says why. */
final class FigureCell extends StackPane {
    private final SteadyLabel words = new SteadyLabel("", "", Pos.CENTER_RIGHT);
    private final Tooltip why = new Hint();
    private String reason = "";

    FigureCell() {
        getChildren().add(words);
    }

    /**
     * @param name of the row
     */
    void show(String name, FigureValue value) {
        words.show(value.text());
        if (!value.reason().equals(reason)) {
            reason = value.reason();
            why.setText(reason);
            if (reason.isEmpty()) {
                Tooltip.uninstall(this, why);
                words.say("");
            } else {
                Tooltip.install(this, why);
                words.say("no " + name + ": " + reason);
            }
        }
    }
}
