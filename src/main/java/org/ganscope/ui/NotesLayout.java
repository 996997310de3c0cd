package org.ganscope.ui;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Text above, figures below, and between them what comes and goes: the figures never move, and the
 * text gives way at its lower end.
 */
final class NotesLayout extends VBox {
    /** Some lines of text, in pixels. */
    private static final double READABLE = 90;

    /** What share of the height long figures may take. */
    private static final double MOST_FIGURES = 0.45;

    private final Region head;
    private final Shrinking text;
    private final Region trouble;
    private final Shrinking found;
    private final Shrinking figures;

    /**
     * @param head stays above the text
     * @param trouble stays whole, where it is there
     */
    NotesLayout(Region head, Region text, Region trouble, Region found, Region figures) {
        this.head = head;
        this.text = new Shrinking(text, READABLE);
        this.trouble = trouble;
        this.found = new Shrinking(found, READABLE);
        this.figures = new Shrinking(figures, READABLE);
        getChildren().addAll(head, this.text, trouble, this.found, this.figures);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - getInsets().getLeft() - getInsets().getRight();
        double top = getInsets().getTop();
        double bottom = getHeight() - getInsets().getBottom();
        double table = Math.min(height(figures, width), MOST_FIGURES * (bottom - top));
        place(figures, bottom - table, width, table);
        double end = table > 0 ? bottom - table - getSpacing() : bottom;

        double y = below(head, top, width, height(head, width));
        double fixed = height(trouble, width);
        double gaps = (fixed > 0 ? getSpacing() : 0) + (found.isManaged() ? getSpacing() : 0);
        double room = Math.max(0, end - y - fixed - gaps);
        double words = height(text, width);
        double least = Math.min(words, READABLE);
        words = Math.min(words, Math.max(least, room - height(found, width)));
        y = below(text, y, width, words);
        y = below(trouble, y, width, fixed);
        below(found, y, width, Math.clamp(room - words, 0, height(found, width)));
    }

    private double height(Region part, double width) {
        return part.isManaged() ? snapSizeY(part.prefHeight(width)) : 0;
    }

    /** {@return where the next part begins} */
    private double below(Region part, double y, double width, double height) {
        place(part, y, width, height);
        return part.isManaged() ? y + height + getSpacing() : y;
    }

    private void place(Region part, double y, double width, double height) {
        part.resizeRelocate(getInsets().getLeft(), y, width, height);
    }
}
