package org.ganscope.ui;

import javafx.scene.control.Button;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A button that has a key and says so. */
final class ActionButton extends Button {
    ActionButton(String text, Shortcut shortcut, Runnable action) {
        super(text);
        setTooltip(new Hint(shortcut.words() + "  (" + shortcut.label() + ")"));
        setAccessibleText(shortcut.words());
        setOnAction(event -> action.run());
        setMinWidth(USE_PREF_SIZE);
    }

    /** Puts an icon before the text, or in its place. */
    ActionButton with(Feather icon) {
        setGraphic(new FontIcon(icon));
        if (getText().isEmpty()) {
            getStyleClass().add("icon-only");
        }
        return this;
    }

    /** Names the button for the stylesheet and the tests. */
    ActionButton named(String id) {
        setId(id);
        return this;
    }
}
