package org.ganscope.ui;

import org.ganscope.data.Drawing;
import org.ganscope.data.Interval;
import org.ganscope.data.Point;
import org.ganscope.data.Stroke;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Strokes being drawn on the plane; both axes show the same range. */
final class StrokesSketch implements Sketch {
    static final int MOST_STROKES = 64;
    static final int MOST_OF_ONE = 1000;

    /** So that a config file stays well below its limit. */
    static final int MOST_POINTS = 8000;

    /** Share of the picture that the pen must go for another point. */
    private static final double NEAR = 0.008;

    private final Deque<List<List<Point>>> before = new ArrayDeque<>();
    private List<List<Point>> strokes = new ArrayList<>();
    private Interval range;
    private double jitter;
    private String notice = "";
    private boolean down;

    StrokesSketch(Interval range, double jitter) {
        this.range = range;
        this.jitter = jitter;
    }

    /** {@return what {@code drawing} looks like, to draw on} */
    static StrokesSketch of(Drawing drawing) {
        double far =
                drawing.strokes().stream()
                        .flatMap(stroke -> stroke.points().stream())
                        .mapToDouble(point -> Math.max(Math.abs(point.x()), Math.abs(point.y())))
                        .max()
                        .orElse(1);
        double room = Math.min(1000, Math.ceil(Math.max(far * 1.1, 0.5) * 2) / 2);
        var sketch = new StrokesSketch(new Interval(-room, room), drawing.jitter());
        drawing.strokes().forEach(one -> sketch.strokes.add(new ArrayList<>(one.points())));
        return sketch;
    }

    Interval range() {
        return range;
    }

    /** Shows another range; the strokes stay where they are. */
    void look(Interval at) {
        range = at;
    }

    double jitter() {
        return jitter;
    }

    void jitter(double deviation) {
        jitter = deviation;
    }

    /** {@return the strokes so far, each at least one point; not to be modified} */
    List<List<Point>> strokes() {
        return strokes;
    }

    @Override
    public void begin(double u, double v) {
        down = strokes.size() < MOST_STROKES && points() < MOST_POINTS;
        if (down) {
            before.push(copy());
            strokes.add(new ArrayList<>(List.of(at(u, v))));
        } else {
            notice =
                    "These are the most strokes that data can have; take one back to draw another.";
        }
    }

    @Override
    public void draw(double u, double v) {
        if (!down) {
            return;
        }
        List<Point> stroke = strokes.getLast();
        Point next = at(u, v);
        Point last = stroke.getLast();
        double near = NEAR * (range.high() - range.low());
        if (Math.hypot(next.x() - last.x(), next.y() - last.y()) < near) {
            return;
        }
        if (stroke.size() < MOST_OF_ONE && points() < MOST_POINTS) {
            stroke.add(next);
        } else {
            notice = "This stroke is as long as one can be; begin another.";
        }
    }

    private Point at(double u, double v) {
        double length = range.high() - range.low();
        return new Point(
                Sketch.rounded(range.low() + u * length, length),
                Sketch.rounded(range.low() + v * length, length));
    }

    private int points() {
        return strokes.stream().mapToInt(List::size).sum();
    }

    private List<List<Point>> copy() {
        return new ArrayList<>(strokes.stream().<List<Point>>map(ArrayList::new).toList());
    }

    @Override
    public void undo() {
        List<List<Point>> last = before.poll();
        strokes = last == null ? strokes : last;
        down = false;
        notice = "";
    }

    @Override
    public boolean canUndo() {
        return !before.isEmpty();
    }

    @Override
    public void clear() {
        before.push(strokes);
        strokes = new ArrayList<>();
        down = false;
        notice = "";
    }

    @Override
    public boolean isEmpty() {
        return strokes.isEmpty();
    }

    @Override
    public String notice() {
        return notice;
    }

    @Override
    public Drawing data() {
        return new Drawing(strokes.stream().map(Stroke::new).toList(), jitter);
    }
}
