package org.ganscope.plot;

import org.ganscope.experiment.Domain;
import org.ganscope.experiment.Matrix;
import org.ganscope.experiment.UnitsPicture;

import java.awt.Color;
import java.awt.geom.Rectangle2D;

/**
 * Paints what a unit answers to: a curve over one number, a heat map over two, else a bar from 0 to
 * its mean with its deviation. The units of one layer have one scale, so that a dead one looks
 * dead.
 */
final class UnitPainter {
    private final Canvas canvas;
    private final Theme theme;
    private final SignColours signs;
    private final double scale;

    UnitPainter(Canvas canvas, Theme theme, double scale) {
        this.canvas = canvas;
        this.theme = theme;
        this.scale = scale;
        signs = new SignColours(theme);
    }

    /** {@return the scale of a layer's units, which holds 0} */
    static Span span(Domain domain, UnitsPicture units) {
        Matrix figures = units.onGenerated();
        double low = 0;
        double high = 0;
        if (domain instanceof Domain.Nowhere) {
            for (int i = 0; i < figures.rows(); i++) {
                low = Math.min(low, finite(figures.get(i, 0) - figures.get(i, 1)));
                high = Math.max(high, finite(figures.get(i, 0) + figures.get(i, 1)));
            }
        } else {
            Matrix answers = units.answers();
            for (int i = 0; i < answers.rows() * answers.columns(); i++) {
                double value = finite(answers.get(i / answers.columns(), i % answers.columns()));
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        return low < high ? new Span(low, high) : new Span(-1, 1);
    }

    private static double finite(double value) {
        return Double.isFinite(value) ? value : 0;
    }

    /**
     * Paints one.
     *
     * @param box in the chart's coordinates
     * @param row its place among the shown ones
     * @param color of curves and bars
     */
    void paint(
            Rectangle2D box, Domain domain, UnitsPicture units, int row, Span span, Color color) {
        int left = (int) Math.round(box.getMinX() * scale);
        int top = (int) Math.round(box.getMinY() * scale);
        int size = (int) Math.round(box.getWidth() * scale);
        canvas.fill(left - 1, top - 1, size + 2, size + 2, theme.muted());
        canvas.fill(left, top, size, size, theme.ground());
        switch (domain) {
            case Domain.Line line -> curve(left, top, size, line, units, row, span, color);
            case Domain.Square square -> heat(left, top, size, square, units, row, span);
            case Domain.Nowhere _ -> bar(left, top, size, units, row, span);
        }
    }

    private void curve(
            int left,
            int top,
            int size,
            Domain.Line line,
            UnitsPicture units,
            int row,
            Span span,
            Color color) {
        zero(left, top, size, span);
        double thick = 1.5 * scale;
        double step = size / (line.points() - 1.0);
        for (int i = 1; i < line.points(); i++) {
            double from = units.answers().get(row, i - 1);
            double to = units.answers().get(row, i);
            if (Double.isFinite(from) && Double.isFinite(to)) {
                canvas.line(
                        left + (i - 1) * step,
                        y(top, size, span, from),
                        left + i * step,
                        y(top, size, span, to),
                        thick,
                        color,
                        1,
                        Canvas.Dash.NONE);
            }
        }
    }

    private void zero(int left, int top, int size, Span span) {
        double y = y(top, size, span, 0);
        canvas.line(left, y, left + size, y, 1, theme.grid(), 1, Canvas.Dash.NONE);
    }

    /** {@return where a value stands in a box, at its edge where it is beyond the scale} */
    private double y(int top, int size, Span span, double value) {
        double share = Math.clamp(span.share(value), 0, 1);
        return top + size - scale - share * (size - 2 * scale);
    }

    private void heat(
            int left,
            int top,
            int size,
            Domain.Square square,
            UnitsPicture units,
            int row,
            Span span) {
        double reach = Math.max(Math.abs(span.low()), Math.abs(span.high()));
        int across = square.first().points();
        int up = square.second().points();
        for (int y = 0; y < size; y++) {
            double at = (size - y - 0.5) / size * (up - 1);
            int below = Math.min((int) at, up - 2);
            double above = at - below;
            for (int x = 0; x < size; x++) {
                double over = (x + 0.5) / size * (across - 1);
                int before = Math.min((int) over, across - 2);
                double after = over - before;
                int corner = below * across + before;
                Matrix answers = units.answers();
                double value =
                        (1 - above)
                                        * ((1 - after) * answers.get(row, corner)
                                                + after * answers.get(row, corner + 1))
                                + above
                                        * ((1 - after) * answers.get(row, corner + across)
                                                + after * answers.get(row, corner + across + 1));
                canvas.set(left + x, top + y, signs.shade(value / reach));
            }
        }
    }

    private void bar(int left, int top, int size, UnitsPicture units, int row, Span span) {
        double mean = units.onGenerated().get(row, 0);
        double deviation = units.onGenerated().get(row, 1);
        zero(left, top, size, span);
        if (!Double.isFinite(mean) || !Double.isFinite(deviation)) {
            return;
        }
        double x = left + size / 2.0;
        canvas.line(
                x,
                y(top, size, span, 0),
                x,
                y(top, size, span, mean),
                size * 0.4,
                signs.of(mean),
                0.8,
                Canvas.Dash.NONE);
        canvas.line(
                x,
                y(top, size, span, mean - deviation),
                x,
                y(top, size, span, mean + deviation),
                Math.max(1, scale),
                theme.muted(),
                1,
                Canvas.Dash.NONE);
    }
}
