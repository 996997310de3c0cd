package org.ganscope.ui;

import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/**
 * What can be done with a view, where the pointer is: under the right button, and under the menu
 * key and Shift+F10 while the card or a button on it has the keyboard. Space opens it from the card
 * alone, for it presses a button.
 */
final class ChartMenu extends ContextMenu {
    private final Region card;

    ChartMenu(Region card, ViewEntries entries, ChartFiles files) {
        this.card = card;
        setId("chart-menu");
        getItems().addAll(entries.make());
        setOnShowing(event -> files.prepare());
        card.setOnContextMenuRequested(this::requested);
        card.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void requested(ContextMenuEvent event) {
        event.consume();
        if (event.isKeyboardTrigger()) {
            showInTheMiddle();
        } else {
            show(card, event.getScreenX(), event.getScreenY());
        }
    }

    private void pressed(KeyEvent event) {
        boolean asked =
                event.getCode() == KeyCode.CONTEXT_MENU
                        || (event.getCode() == KeyCode.F10 && event.isShiftDown())
                        || (event.getCode() == KeyCode.SPACE && card.equals(event.getTarget()));
        if (asked) {
            event.consume();
            showInTheMiddle();
        }
    }

    private void showInTheMiddle() {
        Bounds place = card.localToScreen(card.getBoundsInLocal());
        if (place == null) {
            return; // the card was hidden before the key came
        }
        show(card, place.getCenterX(), place.getCenterY());
    }
}
