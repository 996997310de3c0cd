package org.ganscope.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Paints figures over the steps: the mean as a line, the least and the greatest as a band. Where
 * bands lie over each other, both show; their colours are mixed beforehand, since opaque rectangles
 * are painted faster.
 */
final class TracesPainter {
    private static final double OPACITY = 0.25;

    private final Graphics2D graphics;
    private final Area area;
    private final List<Columns> traces;
    private final List<Color> colors;
    private final Theme theme;

    /**
     * @param traces all with the same columns
     * @param colors one for each trace
     */
    TracesPainter(
            Graphics2D graphics, Area area, List<Columns> traces, List<Color> colors, Theme theme) {
        this.graphics = graphics;
        this.area = area;
        this.traces = traces;
        this.colors = colors;
        this.theme = theme;
    }

    /** Fills unsmoothed, or neighbours would show seams. */
    void bands() {
        Color ground = theme.ground();
        Edges.sharp(graphics);
        for (int i = 0; i < traces.size(); i++) {
            Color color = Theme.over(ground, colors.get(i), OPACITY);
            band(traces.get(i), traces.get(i), color);
            for (int j = 0; j < i; j++) {
                Color below = Theme.over(ground, colors.get(j), OPACITY);
                band(traces.get(j), traces.get(i), Theme.over(below, colors.get(i), OPACITY));
            }
        }
    }

    /** Fills what two bands have in common. */
    private void band(Columns one, Columns other, Color color) {
        var bar = new Rectangle2D.Double();
        double step = area.box().getWidth() / one.count();
        graphics.setColor(color);
        for (int i = 0; i < one.count(); i++) {
            if (!one.isEmpty(i) && !other.isEmpty(i)) {
                double top = area.y(Math.min(one.max(i), other.max(i)));
                double bottom = area.y(Math.max(one.min(i), other.min(i)));
                if (bottom - top > 1) {
                    bar.setRect(x(one, i) - step / 2, top, step, bottom - top);
                    graphics.fill(bar);
                }
            }
        }
    }

    /** {@return whether there was anything to draw} */
    boolean lines() {
        Edges.smooth(graphics);
        graphics.setStroke(theme.thick(Strokes.THIN));
        boolean any = false;
        for (int i = 0; i < traces.size(); i++) {
            Path2D line = line(traces.get(i));
            graphics.setColor(colors.get(i));
            graphics.draw(line);
            any |= line.getCurrentPoint() != null;
        }
        return any;
    }

    /** Paints marks on lines that have others beside them; whole ones, also at the box's edge. */
    void marks() {
        Edges.smooth(graphics);
        for (int i = 0; i < traces.size(); i++) {
            if (traces.size() > 1 || isAlone(traces.get(i))) {
                graphics.setColor(colors.get(i));
                marks(i);
            }
        }
    }

    /** {@return whether there is a single value, whose line would hardly be seen} */
    private static boolean isAlone(Columns columns) {
        return IntStream.range(0, columns.count()).filter(i -> !columns.isEmpty(i)).count() == 1;
    }

    /** Marks a line at its end and at each quarter of the chart. */
    private void marks(int number) {
        Columns columns = traces.get(number);
        int last = columns.count() - 1;
        while (last > 0 && columns.isEmpty(last)) {
            last--;
        }
        for (int quarter = 1; quarter < 4; quarter++) {
            int at = quarter * columns.count() / 4;
            if (at < last) {
                mark(number, columns, at);
            }
        }
        mark(number, columns, last);
    }

    private void mark(int number, Columns columns, int at) {
        if (!columns.isEmpty(at) && area.ys().contains(columns.mean(at))) {
            graphics.fill(Marks.ofLine(number, x(columns, at), area.y(columns.mean(at))));
        }
    }

    private Path2D line(Columns columns) {
        var line = new Path2D.Double(Path2D.WIND_NON_ZERO, columns.count());
        for (int i = 0; i < columns.count(); i++) {
            if (!columns.isEmpty(i)) {
                double y = area.y(columns.mean(i));
                if (line.getCurrentPoint() == null) {
                    line.moveTo(x(columns, i), y);
                }
                line.lineTo(x(columns, i), y);
            }
        }
        return line;
    }

    private double x(Columns columns, int i) {
        return area.box().getMinX() + (i + 0.5) * area.box().getWidth() / columns.count();
    }
}
