package org.ganscope.ui;

import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

import org.ganscope.plot.Reading;

import java.util.Optional;

/** Marks a place on a chart and says what is there. */
final class HoverMark extends Group {
    private static final double DISTANCE = 12;

    /** Between the words and the borders of the chart. */
    private static final double EDGE = 4;

    /** At the lower border a chart's small buttons lie over it. */
    private static final double FOOT = 24;

    private final Line line = new Line();
    private final Circle point = new Circle(3);
    private final Label words = new Label();

    HoverMark() {
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        line.getStyleClass().add("hover-line");
        point.getStyleClass().add("hover-point");
        words.getStyleClass().add("hover-words");
        words.setWrapText(true);
        getChildren().addAll(line, point, words);
    }

    /**
     * Shows a reading within a chart of this size, or nothing.
     *
     * @param zoom how much larger the chart is shown than it was painted
     */
    void show(Optional<Reading> reading, double zoom, double width, double height) {
        setVisible(reading.isPresent());
        reading.ifPresent(
                at -> {
                    double x = at.x() * zoom;
                    double y = at.y() * zoom;
                    point.setCenterX(x);
                    point.setCenterY(y);
                    line.setStartX(x);
                    line.setEndX(x);
                    line.setStartY(at.top() * zoom);
                    line.setEndY(at.bottom() * zoom);
                    line.setVisible(at.top() < at.bottom());
                    words.setText(at.text());
                    words.setMaxWidth(Math.max(1, width - 2 * EDGE));
                    words.autosize();
                    place(x, y, width, height);
                });
    }

    /** Right above the point; on the other side where there is no room. */
    private void place(double x, double y, double width, double height) {
        boolean fitsRight = x + DISTANCE + words.getWidth() < width - EDGE;
        double left = fitsRight ? x + DISTANCE : x - DISTANCE - words.getWidth();
        double top = Math.min(y + DISTANCE, height - words.getHeight() - FOOT);
        words.relocate(Math.max(EDGE, left), Math.max(EDGE, top));
    }
}
