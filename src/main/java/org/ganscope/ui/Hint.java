package org.ganscope.ui;

import javafx.scene.control.Tooltip;

/** A tooltip whose words wrap: a style cannot hold one back, for the skin binds its width. */
final class Hint extends Tooltip {
    private static final double WIDEST = 360;

    Hint() {
        this("");
    }

    Hint(String text) {
        super(text);
        setWrapText(true);
        setMaxWidth(WIDEST);
    }
}
