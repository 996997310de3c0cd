package org.ganscope.ui;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import java.util.List;
import java.util.stream.Stream;

/** Keeps the Tab key within a pane: from its last control to its first, and back. */
final class TabRing {
    private final Pane pane;

    /** Lies behind all of the pane: what is before it is the pane's last control. */
    private final Region end = new Region();

    private TabRing(Pane pane) {
        this.pane = pane;
        end.setManaged(false);
        end.setMouseTransparent(true);
    }

    /** Keeps the keyboard in {@code pane} wherever it is there. */
    static TabRing in(Pane pane) {
        var ring = new TabRing(pane);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, ring::pressed);
        return ring;
    }

    /** Shows {@code content} alone in the pane. */
    void show(Node content) {
        pane.getChildren().setAll(content, end);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean back = event.isShiftDown();
        List<Node> stops = stops(pane).toList();
        boolean leaves =
                stops.isEmpty()
                        || (back ? stops.getFirst() : stops.getLast()).equals(event.getTarget())
                        || pane.equals(event.getTarget());
        if (leaves) {
            event.consume();
            if (back) {
                end.requestFocusTraversal(TraversalDirection.PREVIOUS);
            } else {
                pane.requestFocusTraversal(TraversalDirection.NEXT);
            }
        }
    }

    /** {@return what the Tab key stops at within {@code node}, in that order} */
    private static Stream<Node> stops(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        Stream<Node> within =
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(TabRing::stops)
                        : Stream.empty();
        return node.isFocusTraversable() ? Stream.concat(Stream.of(node), within) : within;
    }
}
