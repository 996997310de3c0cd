package org.ganscope.plot;

import org.ganscope.experiment.Plane;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Paints lines of equal value, each with its value written into it; where D cannot tell, the line
 * is stronger than the others. A value stays about where it stood in the last picture, so that it
 * does not jump while the lines move. One painter belongs to one chart.
 */
final class ContourPainter {
    private static final BasicStroke FINE =
            new BasicStroke(0.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL);
    private static final BasicStroke STRONG =
            new BasicStroke(1.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL);

    /** Shorter lines have no value written into them. */
    private static final double SHORT = 70;

    /** A shorter strong line has its value beside it, which would hide much of it. */
    private static final double SHORT_STRONG = 200;

    /** From a short strong line to the middle of its value. */
    private static final double BESIDE = 16;

    /** What the value of a strong line takes of the width, right and left of its middle. */
    private static final double HALF = 12;

    /** How near values may come to each other, and to the edge. */
    private static final double APART = 45;

    /** How near the middle of a value may come to the middle of a mark. */
    private static final double BESIDE_MARK = 19;

    private static final double ABOVE_MARK = 12;

    /** So many pixels of way are rather taken than a mark hidden. */
    private static final double HIDING = 1e4;

    private final Contour contour = new Contour();
    private final Map<Double, Point2D> lastPlaces = new HashMap<>();
    private final List<Label> labels = new ArrayList<>();
    private List<Point2D> marks = List.of();

    private record Label(double level, Point2D place, boolean strong) {}

    /** Forgets where values stood, as for another run. */
    void restart() {
        lastPlaces.clear();
    }

    /** Takes note of what the next values must not hide, where they have another place. */
    void keepOff(List<Point2D> others) {
        marks = List.copyOf(others);
    }

    /**
     * Paints lines of a plane.
     *
     * @param undecided the level of the strong line, if there is one
     */
    void paint(
            Graphics2D graphics,
            Area area,
            Theme theme,
            Plane plane,
            List<Double> levels,
            OptionalDouble undecided) {
        Edges.smooth(graphics);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        labels.clear();
        List<Double> all = new ArrayList<>(levels);
        undecided.ifPresent(level -> all.addFirst(level));
        List<Path2D> lines = contour.lines(plane, all, area);
        var fine = new Path2D.Double();
        for (int i = 0; i < lines.size(); i++) {
            boolean strong = i == 0 && undecided.isPresent();
            if (strong) {
                draw(graphics, lines.getFirst(), theme.text(), STRONG);
            } else {
                fine.append(lines.get(i), false);
            }
            name(lines.get(i), all.get(i), area, strong);
        }
        // In one go: each drawing costs as much as the box around it.
        draw(graphics, fine, Theme.fade(theme.text(), 0.45), FINE);
        lastPlaces.keySet().retainAll(labels.stream().map(Label::level).toList());
    }

    private static void draw(Graphics2D graphics, Path2D line, Color color, BasicStroke stroke) {
        graphics.setColor(color);
        graphics.setStroke(stroke);
        graphics.draw(line);
    }

    private void name(Path2D line, double level, Area area, boolean strong) {
        place(line, level, area, strong)
                .ifPresent(
                        place -> {
                            labels.add(new Label(level, place, strong));
                            lastPlaces.put(level, place);
                        });
    }

    /** {@return a place on the line near the last one, away from the edge and other values} */
    private Optional<Point2D> place(Path2D line, double level, Area area, boolean strong) {
        Rectangle2D box = area.box();
        Point2D wish =
                lastPlaces.getOrDefault(
                        level,
                        new Point2D.Double(box.getMaxX(), box.getMinY() + 0.35 * box.getHeight()));
        Point2D best = null;
        double length = 0;
        var from = new Point2D.Double();
        double[] point = new double[6];
        for (PathIterator at = line.getPathIterator(null); !at.isDone(); at.next()) {
            int kind = at.currentSegment(point);
            if (kind == PathIterator.SEG_CLOSE) {
                continue;
            }
            if (kind == PathIterator.SEG_LINETO) {
                length += from.distance(point[0], point[1]);
            }
            from.setLocation(point[0], point[1]);
            if (isFree(from, box) && (best == null || cost(from, wish) < cost(best, wish))) {
                best = new Point2D.Double(point[0], point[1]);
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        if (strong && length < SHORT_STRONG) {
            return Optional.of(beside(best, box));
        }
        boolean isNamed = length >= SHORT && (strong || !hidesMark(best));
        return isNamed ? Optional.of(best) : Optional.empty();
    }

    private double cost(Point2D place, Point2D wish) {
        return wish.distance(place) + (hidesMark(place) ? HIDING : 0);
    }

    /**
     * {@return a place right of a line's point, or left where it is whole or hides no mark there}
     */
    private Point2D beside(Point2D point, Rectangle2D box) {
        double left = box.getMinX() + HALF;
        double right = box.getMaxX() - HALF;
        return Stream.of(BESIDE, -BESIDE)
                .map(aside -> new Point2D.Double(point.getX() + aside, point.getY()))
                .min(
                        Comparator.<Point2D>comparingInt(
                                        place ->
                                                place.getX() < left || place.getX() > right ? 1 : 0)
                                .thenComparing(this::hidesMark))
                .orElseThrow();
    }

    private boolean hidesMark(Point2D place) {
        return !marks.isEmpty()
                && marks.stream()
                        .anyMatch(
                                mark ->
                                        Math.abs(mark.getX() - place.getX()) < BESIDE_MARK
                                                && Math.abs(mark.getY() - place.getY())
                                                        < ABOVE_MARK);
    }

    private boolean isFree(Point2D place, Rectangle2D box) {
        boolean inside =
                place.getX() > box.getMinX() + APART / 4
                        && place.getX() < box.getMaxX() - APART / 3
                        && place.getY() > box.getMinY() + APART / 3
                        && place.getY() < box.getMaxY() - APART / 3;
        return inside && labels.stream().allMatch(l -> l.place().distance(place) > APART);
    }

    /** Writes the values of the lines that were painted last, above what was painted since. */
    void writeValues(Graphics2D graphics, Theme theme) {
        Fonts.prepare(graphics);
        for (Label label : labels) {
            Font font = label.strong() ? Fonts.bold(11) : Fonts.regular(10);
            String value = value(label.level());
            double width = Fonts.width(font, value);
            double x = label.place().getX() - width / 2;
            double y = label.place().getY();
            graphics.setColor(Theme.fade(theme.ground(), 0.75));
            graphics.fill(new Rectangle2D.Double(x - 2, y - 6, width + 4, 12));
            graphics.setColor(label.strong() ? theme.text() : theme.muted());
            graphics.setFont(font);
            graphics.drawString(value, (float) x, (float) (y + 4));
        }
    }

    /** {@return a level in as few digits as it has} */
    static String value(double level) {
        String digits = Double.toString(Math.round(level * 1e6) / 1e6);
        return digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
    }

    /** {@return the levels whose values are written into the lines, and where} */
    Map<Double, Point2D> places() {
        return Map.copyOf(lastPlaces);
    }
}
