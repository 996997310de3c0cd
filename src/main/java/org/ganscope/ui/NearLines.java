package org.ganscope.ui;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;

import java.util.List;

/**
 * Hides those children of a long scrolled pane that are well out of sight: JavaFX walks over every
 * visible node of a window at each frame. Some to both sides stay, for the Tab key goes only to
 * what is visible, and so do the first and the last, to which it comes from outside; and the line
 * with the focus stays wherever it is.
 */
final class NearLines {
    /** How far beyond what is in sight lines stay, in screenfuls. */
    static final double BEYOND = 0.25;

    private final ScrollPane scroll;
    private final Pane content;
    private final Class<? extends Node> kind;

    private NearLines(ScrollPane scroll, Pane content, Class<? extends Node> kind) {
        this.scroll = scroll;
        this.content = content;
        this.kind = kind;
    }

    /**
     * Hides what is far in the content of {@code scroll} from now on.
     *
     * @param kind what may be hidden, whose visibility nothing else sets
     */
    static void follow(ScrollPane scroll, Pane content, Class<? extends Node> kind) {
        var lines = new NearLines(scroll, content, kind);
        scroll.vvalueProperty().subscribe(lines::show);
        scroll.viewportBoundsProperty().subscribe(lines::show);
        content.layoutBoundsProperty().subscribe(lines::show);
        content.needsLayoutProperty().subscribe(lines::show);
    }

    private void show() {
        double screen = scroll.getViewportBounds().getHeight();
        double top = scroll.getVvalue() * Math.max(0, content.getHeight() - screen);
        List<Node> lines = content.getChildren().stream().filter(kind::isInstance).toList();
        for (Node line : lines) {
            double from = line.getLayoutY();
            double to = from + line.getLayoutBounds().getHeight();
            boolean near = to >= top - BEYOND * screen && from <= top + (1 + BEYOND) * screen;
            boolean atAnEnd = line.equals(lines.getFirst()) || line.equals(lines.getLast());
            line.setVisible(near || atAnEnd || line.isFocusWithin());
        }
    }
}
