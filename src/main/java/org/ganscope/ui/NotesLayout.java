package org.ganscope.ui;

import javafx.application.Platform;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Words above, which scroll, and figures below, which never move: only where they would take too
 * much of the height are they the last of what scrolls.
 */
final class NotesLayout extends Region {
    /** What share of the height standing figures may take. */
    private static final double MOST_FIGURES = 0.45;

    private final VBox words;
    private final MoreBelow scroll;
    private final Region figures;
    private boolean stands = true;

    NotesLayout(VBox words, Region figures) {
        this.words = words;
        this.scroll = new MoreBelow(words);
        this.figures = figures;
        getStyleClass().add("notes");
        getChildren().addAll(scroll, figures);
        setMinHeight(0);
    }

    @Override
    protected void layoutChildren() {
        double left = getInsets().getLeft();
        double width = getWidth() - left - getInsets().getRight();
        double top = getInsets().getTop();
        double room = getHeight() - top - getInsets().getBottom();
        double table = figures.isVisible() ? snapSizeY(figures.prefHeight(width)) : 0;
        boolean mayStand = table <= MOST_FIGURES * room;
        if (mayStand != stands) {
            stands = mayStand;
            Platform.runLater(this::move); // not while nodes are being laid out
        }
        double below = figures.getParent() == this ? table : 0;
        if (below > 0) {
            figures.resizeRelocate(left, top + room - below, width, below);
        }
        scroll.resizeRelocate(left, top, getWidth() - left, Math.max(0, room - below));
    }

    private void move() {
        (stands ? words.getChildren() : getChildren()).remove(figures);
        var home = stands ? getChildren() : words.getChildren();
        if (!home.contains(figures)) {
            home.add(figures);
        }
    }
}
