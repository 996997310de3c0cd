package org.ganscope.plot;

import org.ganscope.experiment.Plane;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Paints lines of equal value on a plane, each with its value where there is room for it. */
final class ContourLines {
    private static final Font FONT = Fonts.regular(11);

    /** About how many lines a plane gets. */
    private static final double LINES = 6;

    /** About half the size of a mark. */
    private static final double MARK = 5;

    private final Graphics2D graphics;
    private final Theme theme;
    private final Plane plane;
    private final Area area;

    /** Where values stand, and what no value may cover. */
    private final List<Rectangle2D> written = new ArrayList<>();

    ContourLines(Graphics2D graphics, Theme theme, Plane plane, Area area) {
        this.graphics = graphics;
        this.theme = theme;
        this.plane = plane;
        this.area = area;
    }

    /** Writes no value over a mark. */
    void avoid(double x, double y) {
        written.add(new Rectangle2D.Double(x - MARK, y - MARK, 2 * MARK, 2 * MARK));
    }

    /** {@return round values in a span, about as many as a chart bears} */
    static List<Double> levels(Span span) {
        double tick = span.tick(LINES);
        List<Double> levels = new ArrayList<>();
        for (double i = Math.ceil(span.low() / tick); i * tick < span.high(); i++) {
            levels.add(i * tick);
        }
        return levels;
    }

    /** Paints a line that stands out, where D cannot tell. */
    void paintUndecided(double level) {
        graphics.setColor(theme.text());
        graphics.setStroke(Strokes.CURVE);
        paint(level);
    }

    /** Paints thin lines at the levels, but for one that is painted already. */
    void paint(List<Double> levels, double painted, double apart) {
        for (double level : levels) {
            if (!(Math.abs(level - painted) < apart)) {
                graphics.setColor(Theme.fade(theme.text(), 0.6));
                graphics.setStroke(Strokes.HAIR);
                paint(level);
            }
        }
    }

    private void paint(double level) {
        Shape line = Contour.of(plane, level, area);
        graphics.draw(line);
        place(line, Numbers.tick(level)).ifPresent(at -> write(at, Numbers.tick(level)));
    }

    private void write(Rectangle2D at, String words) {
        written.add(at);
        graphics.setColor(Theme.fade(theme.ground(), 0.7));
        graphics.fill(at);
        graphics.setFont(FONT);
        graphics.setColor(theme.text());
        graphics.drawString(words, (float) at.getMinX() + 2, (float) at.getMaxY() - 3);
    }

    /** {@return a place on the line, inside the box and on no other label, near the right edge} */
    private Optional<Rectangle2D> place(Shape line, String words) {
        double width = Fonts.width(FONT, words) + 4;
        List<Rectangle2D> places = new ArrayList<>();
        double[] at = new double[6];
        for (PathIterator i = line.getPathIterator(null); !i.isDone(); i.next()) {
            i.currentSegment(at);
            places.add(new Rectangle2D.Double(at[0] - width / 2, at[1] - 7, width, 14));
        }
        double right = area.box().getMinX() + 0.85 * area.box().getWidth();
        return places.stream()
                .filter(place -> area.box().contains(place))
                .filter(place -> written.stream().noneMatch(place::intersects))
                .min(
                        Comparator.comparingDouble(
                                (Rectangle2D place) -> Math.abs(place.getCenterX() - right)));
    }
}
