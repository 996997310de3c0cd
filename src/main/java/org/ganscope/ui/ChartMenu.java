package org.ganscope.ui;

import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/**
 * What can be done with a view, where the pointer is: under the right button, and under the menu
 * key, Shift+F10 and Space while the card has the keyboard.
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
                event.getCode() == KeyCode.SPACE
                        || event.getCode() == KeyCode.CONTEXT_MENU
                        || (event.getCode() == KeyCode.F10 && event.isShiftDown());
        if (asked && card.equals(event.getTarget())) {
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
