package org.ganscope.ui;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

import org.ganscope.data.Interval;
import org.ganscope.data.Point;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * Paper with axes to draw a {@link Sketch} on: with the mouse, or with the arrow keys as the pen
 * and Space to set it down or lift it.
 */
final class SketchPane extends Pane {
    private static final double MARGIN = 36;
    private static final double BOTTOM = 24;
    private static final double RIGHT = 16;
    private static final double TOP = 8;
    private static final int TICKS = 4;
    private static final MathContext DIGITS = new MathContext(4);
    private static final double SMALL_MOVE = 0.02;
    private static final double LARGE_MOVE = 0.1;

    private final double room;
    private final double height;
    private final Runnable changed;
    private final Rectangle paper = new Rectangle();
    private final Pane axes = new Pane();
    private final Rectangle clip = new Rectangle();
    private final Path drawn = new Path();
    private final Circle pen = new Circle(5);
    private Sketch sketch;
    private double u = 0.5;
    private double v = 0.5;
    private boolean down;
    private double left;
    private double width;

    /**
     * @param changed is told whenever the sketch was drawn on
     */
    SketchPane(Sketch sketch, double width, double height, Runnable changed) {
        this.sketch = sketch;
        this.room = width - MARGIN - RIGHT;
        this.height = height - TOP - BOTTOM;
        this.changed = changed;
        setId("sketch");
        getStyleClass().add("sketch");
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText("Paper: arrow keys move the pen, Space sets it down or lifts it");
        paper.getStyleClass().add("sketch-paper");
        drawn.getStyleClass().add("sketch-line");
        drawn.setClip(clip);
        pen.getStyleClass().add("sketch-pen");
        pen.visibleProperty().bind(focusedProperty());
        getChildren().addAll(paper, axes, drawn, pen);
        getChildren().forEach(child -> child.setMouseTransparent(true));
        setPickOnBounds(true);
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(event -> down = false);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        show(sketch);
    }

    /** Puts another sketch, or the same with another range, on the paper. */
    void show(Sketch next) {
        sketch = next;
        down = false;
        measure();
        ruleAxes();
        paint();
    }

    /** Both axes of the plane have the same scale. */
    private void measure() {
        width = sketch instanceof StrokesSketch ? height : room;
        left = MARGIN + (room - width) / 2;
        for (Rectangle frame : List.of(paper, clip)) {
            frame.setX(left);
            frame.setY(TOP);
            frame.setWidth(width);
            frame.setHeight(height);
        }
    }

    private void press(MouseEvent event) {
        requestFocus();
        movePen(event);
        sketch.begin(u, v);
        tell();
    }

    private void drag(MouseEvent event) {
        movePen(event);
        sketch.draw(u, v);
        tell();
    }

    private void movePen(MouseEvent event) {
        u = Math.clamp((event.getX() - left) / width, 0, 1);
        v = Math.clamp(1 - (event.getY() - TOP) / height, 0, 1);
    }

    private void key(KeyEvent event) {
        double step = event.isShiftDown() ? LARGE_MOVE : SMALL_MOVE;
        KeyCode code = event.getCode();
        if (Shortcut.UNDO.matches(event) || code == KeyCode.BACK_SPACE) {
            sketch.undo();
            down = false;
            tell();
        } else if (event.isShortcutDown() || event.isAltDown()) {
            return;
        } else if (code == KeyCode.SPACE) {
            down = !down;
            if (down) {
                sketch.begin(u, v);
            }
            tell();
        } else if (code.isArrowKey()) {
            u = Math.clamp(u + step * horizontal(code), 0, 1);
            v = Math.clamp(v + step * vertical(code), 0, 1);
            if (down) {
                sketch.draw(u, v);
            }
            tell();
        } else {
            return;
        }
        event.consume();
    }

    private static int horizontal(KeyCode code) {
        return code == KeyCode.RIGHT ? 1 : code == KeyCode.LEFT ? -1 : 0;
    }

    private static int vertical(KeyCode code) {
        return code == KeyCode.UP ? 1 : code == KeyCode.DOWN ? -1 : 0;
    }

    private void tell() {
        paint();
        changed.run();
    }

    private void paint() {
        pen.setCenterX(left + u * width);
        pen.setCenterY(TOP + (1 - v) * height);
        drawn.getElements().clear();
        switch (sketch) {
            case DensitySketch density -> paint(density);
            case StrokesSketch strokes ->
                    strokes.strokes().forEach(stroke -> paint(stroke, strokes.range()));
        }
    }

    private void paint(DensitySketch density) {
        move(0, 0);
        for (int i = 0; i < DensitySketch.PLACES; i++) {
            line((double) i / (DensitySketch.PLACES - 1), density.height(i));
        }
        line(1, 0);
    }

    private void paint(List<Point> stroke, Interval range) {
        Point first = stroke.getFirst();
        move(share(first.x(), range), share(first.y(), range));
        for (Point point : stroke) {
            line(share(point.x(), range), share(point.y(), range));
        }
    }

    private static double share(double value, Interval range) {
        return (value - range.low()) / range.width();
    }

    private void move(double atU, double atV) {
        drawn.getElements().add(new MoveTo(left + atU * width, TOP + (1 - atV) * height));
    }

    private void line(double toU, double toV) {
        drawn.getElements().add(new LineTo(left + toU * width, TOP + (1 - toV) * height));
    }

    private void ruleAxes() {
        axes.getChildren().clear();
        boolean plane = sketch instanceof StrokesSketch;
        Interval range =
                switch (sketch) {
                    case DensitySketch density -> density.range();
                    case StrokesSketch strokes -> strokes.range();
                };
        for (int i = 0; i <= TICKS; i++) {
            double share = (double) i / TICKS;
            String value = shown(range.low() + share * range.width());
            double x = left + share * width;
            double y = TOP + (1 - share) * height;
            rule(x, TOP, x, TOP + height);
            rule(left, y, left + width, y);
            label(value, x - 30, TOP + height + 4, 60, Pos.CENTER);
            if (plane) {
                label(value, left - MARGIN, y - 9, MARGIN - 6, Pos.CENTER_RIGHT);
            }
        }
    }

    private void rule(double x, double y, double toX, double toY) {
        var line = new Line(x, y, toX, toY);
        line.getStyleClass().add("sketch-rule");
        axes.getChildren().add(line);
    }

    private void label(String text, double x, double y, double room, Pos alignment) {
        var label = new Label(text);
        label.getStyleClass().addAll("small", "muted");
        label.setAlignment(alignment);
        label.setPrefWidth(room);
        label.relocate(x, y);
        axes.getChildren().add(label);
    }

    private static String shown(double value) {
        BigDecimal number = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        return number.toPlainString().replace('-', '−');
    }
}
