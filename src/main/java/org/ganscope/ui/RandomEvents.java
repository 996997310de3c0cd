package org.ganscope.ui;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Window;

import org.ganscope.math.RandomStream;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes random clicks, drags and keys on whatever window is open. JavaFX thread. */
final class RandomEvents {
    /** All that the window listens to, but for what closes it. */
    private static final KeyCode[] KEYS = {
        KeyCode.SPACE,
        KeyCode.S,
        KeyCode.D,
        KeyCode.G,
        KeyCode.J,
        KeyCode.R,
        KeyCode.N,
        KeyCode.MINUS,
        KeyCode.EQUALS,
        KeyCode.OPEN_BRACKET,
        KeyCode.CLOSE_BRACKET,
        KeyCode.E,
        KeyCode.V,
        KeyCode.T,
        KeyCode.L,
        KeyCode.F1,
        KeyCode.F5,
        KeyCode.F6,
        KeyCode.F7,
        KeyCode.F8,
        KeyCode.ESCAPE,
        KeyCode.TAB,
        KeyCode.ENTER,
        KeyCode.UP,
        KeyCode.DOWN,
        KeyCode.LEFT,
        KeyCode.RIGHT,
        KeyCode.PERIOD,
        KeyCode.BACK_SPACE,
        KeyCode.DELETE,
        KeyCode.DIGIT1,
        KeyCode.DIGIT5,
        KeyCode.DIGIT9,
        KeyCode.Z,
        KeyCode.Y
    };

    private final RandomStream random;
    private int clicks;
    private int drags;
    private int keys;

    RandomEvents(RandomStream random) {
        this.random = random;
    }

    /** {@return how many of each kind were made} */
    String made() {
        return String.format(Locale.ROOT, "%,d clicks, %,d drags, %,d keys", clicks, drags, keys);
    }

    /** Makes the next one. */
    void next() {
        List<Window> windows = Window.getWindows().stream().filter(Window::isShowing).toList();
        if (windows.isEmpty()) {
            return;
        }
        // An open menu or dialogue is in front: most events go there.
        Window window =
                random.below(4) == 0
                        ? windows.get(random.below(windows.size()))
                        : windows.getLast();
        Scene scene = window.getScene();
        switch (random.below(10)) {
            case 0, 1, 2 -> key(scene);
            case 3 -> drag(scene);
            default -> click(scene);
        }
    }

    private void click(Scene scene) {
        clicks++;
        Point2D at = place(scene);
        MouseButton button = random.below(12) == 0 ? MouseButton.SECONDARY : MouseButton.PRIMARY;
        int count = random.below(10) == 0 ? 2 : 1;
        under(scene.getRoot(), at)
                .ifPresent(
                        node -> {
                            fire(node, MouseEvent.MOUSE_MOVED, at, button, 0);
                            fire(node, MouseEvent.MOUSE_ENTERED, at, button, 0);
                            fire(node, MouseEvent.MOUSE_PRESSED, at, button, count);
                            fire(node, MouseEvent.MOUSE_RELEASED, at, button, count);
                            fire(node, MouseEvent.MOUSE_CLICKED, at, button, count);
                        });
    }

    private void drag(Scene scene) {
        drags++;
        Point2D from = place(scene);
        Point2D to = place(scene);
        under(scene.getRoot(), from)
                .ifPresent(
                        node -> {
                            fire(node, MouseEvent.MOUSE_PRESSED, from, MouseButton.PRIMARY, 1);
                            for (int i = 1; i <= 4; i++) {
                                Point2D at = from.interpolate(to, i / 4.0);
                                fire(node, MouseEvent.MOUSE_DRAGGED, at, MouseButton.PRIMARY, 0);
                            }
                            fire(node, MouseEvent.MOUSE_RELEASED, to, MouseButton.PRIMARY, 1);
                        });
    }

    private void key(Scene scene) {
        keys++;
        KeyCode code = KEYS[random.below(KEYS.length)];
        boolean shift = random.below(8) == 0;
        boolean control = code == KeyCode.Z || code == KeyCode.Y;
        Node owner = scene.getFocusOwner();
        // JavaFX forgets a focused node that has left the scene only at the next pulse.
        Node target = owner == null || owner.getScene() == null ? scene.getRoot() : owner;
        String typed = code.isLetterKey() || code.isDigitKey() ? code.getChar() : "";
        Event.fireEvent(target, key(KeyEvent.KEY_PRESSED, "", code, shift, control));
        if (!typed.isEmpty() && !control) {
            Event.fireEvent(
                    target, key(KeyEvent.KEY_TYPED, typed, KeyCode.UNDEFINED, shift, false));
        }
        Event.fireEvent(target, key(KeyEvent.KEY_RELEASED, "", code, shift, control));
    }

    private static KeyEvent key(
            EventType<KeyEvent> type, String typed, KeyCode code, boolean shift, boolean control) {
        return new KeyEvent(
                type,
                typed.isEmpty() ? KeyEvent.CHAR_UNDEFINED : typed.toLowerCase(Locale.ROOT),
                code.getName(),
                code,
                shift,
                control,
                false,
                false);
    }

    private Point2D place(Scene scene) {
        return new Point2D(
                random.below(Math.max(1, (int) scene.getWidth())),
                random.below(Math.max(1, (int) scene.getHeight())));
    }

    /** {@return the node in front at a place of its scene} */
    private static Optional<Node> under(Node node, Point2D scenePlace) {
        Point2D local = node.sceneToLocal(scenePlace);
        if (!node.isVisible() || node.isMouseTransparent() || local == null) {
            return Optional.empty();
        }
        if (node instanceof Parent parent) {
            List<Node> children = parent.getChildrenUnmodifiable();
            for (int i = children.size() - 1; i >= 0; i--) {
                Optional<Node> found = under(children.get(i), scenePlace);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return !node.isDisabled() && node.contains(local) ? Optional.of(node) : Optional.empty();
    }

    private static void fire(
            Node node, EventType<MouseEvent> type, Point2D at, MouseButton button, int count) {
        if (node.getScene() == null || node.getScene().getWindow() == null) {
            return; // the event before closed its window
        }
        boolean held = type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED;
        boolean primary = button == MouseButton.PRIMARY;
        Event.fireEvent(
                node,
                new MouseEvent(
                        type,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        button,
                        count,
                        false,
                        false,
                        false,
                        false,
                        held && primary,
                        false,
                        held && !primary,
                        false,
                        !primary && type == MouseEvent.MOUSE_PRESSED,
                        type != MouseEvent.MOUSE_DRAGGED,
                        new PickResult(node, at.getX(), at.getY())));
    }
}
