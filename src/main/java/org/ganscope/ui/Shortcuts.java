package org.ganscope.ui;

import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Listens for the window's keys before any control sees them. Plain keys belong to a text field
 * while one is edited, and to a menu or a card while one is open; so do the keys that mean
 * something in a text.
 */
final class Shortcuts {
    private final Map<Shortcut, Runnable> actions = new EnumMap<>(Shortcut.class);
    private final BooleanSupplier cardOpen;

    /**
     * @param cardOpen whether a card lies over the window
     */
    Shortcuts(BooleanSupplier cardOpen) {
        this.cardOpen = cardOpen;
    }

    /** Says what a key does. */
    Shortcuts on(Shortcut shortcut, Runnable action) {
        actions.put(shortcut, action);
        return this;
    }

    void listenIn(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (anyMenuOpen() || belongsTo(event.getTarget(), event)) {
            return;
        }
        for (Map.Entry<Shortcut, Runnable> entry : actions.entrySet()) {
            if (entry.getKey().matches(event)) {
                answer(event, entry);
                return;
            }
        }
    }

    private void answer(KeyEvent event, Map.Entry<Shortcut, Runnable> entry) {
        if (entry.getKey().isOfTexts() && event.getTarget() instanceof TextInputControl) {
            return;
        }
        if (!cardOpen.getAsBoolean()) {
            event.consume();
            entry.getValue().run();
        }
    }

    private static boolean belongsTo(EventTarget target, KeyEvent event) {
        boolean plain =
                !event.isShortcutDown() && !event.isAltDown() && !event.getCode().isFunctionKey();
        if (!plain) {
            return false;
        }
        if (target instanceof TextInputControl || target instanceof Spinner<?>) {
            return true;
        }
        // Who walks to a control with Tab means that control with Space.
        boolean walkedTo = target instanceof Node node && node.isFocusVisible();
        return (walkedTo && event.getCode() == KeyCode.SPACE)
                || (target instanceof ComboBoxBase<?> box && box.isEditable());
    }

    /** {@return whether a menu or another small window lies over the window} */
    static boolean anyMenuOpen() {
        return Window.getWindows().stream()
                .anyMatch(
                        window ->
                                window instanceof PopupWindow
                                        && !(window instanceof Tooltip)
                                        && window.isShowing());
    }
}
