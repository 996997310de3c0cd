package org.ganscope.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Writes a chart's title top left and its legend top right. */
final class LegendPainter {
    private final Theme theme;

    LegendPainter(Theme theme) {
        this.theme = theme;
    }

    void paint(Graphics2D graphics, LegendRows legend, double width) {
        Fonts.prepare(graphics);
        graphics.setFont(Fonts.bold(13));
        graphics.setColor(theme.text());
        graphics.drawString(legend.title(), (float) LegendRows.EDGE, (float) legend.baseline(0));
        for (int i = 0; i < legend.rows().size(); i++) {
            List<Key> row = legend.rows().get(i);
            double x = width - LegendRows.right(i) - legend.width(row);
            for (Key key : row) {
                mark(graphics, key, x, legend.baseline(i) - 4);
                graphics.setFont(Fonts.regular(12));
                graphics.setColor(theme.muted());
                double label = x + key.beforeLabel();
                graphics.drawString(key.label(), (float) label, (float) legend.baseline(i));
                x += key.width() + legend.gap();
            }
        }
    }

    private void mark(Graphics2D graphics, Key key, double x, double middle) {
        double end = x + key.mark().width();
        graphics.setColor(key.color());
        switch (key.mark()) {
            case BAR -> {
                graphics.setColor(Theme.fade(key.color(), 0.6));
                graphics.fill(new RoundRectangle2D.Double(x, middle - 4, end - x, 8, 3, 3));
            }
            case SHADES -> shades(graphics, key.color(), x, end, middle);
            case DOT -> graphics.fill(new Ellipse2D.Double(x + 4, middle - 3, 6, 6));
            case SQUARE -> graphics.fill(new Rectangle2D.Double(x + 4.5, middle - 2.5, 5, 5));
            case CIRCLE -> {
                graphics.setStroke(theme.thick(Strokes.THIN));
                graphics.draw(new Ellipse2D.Double(x + 3.5, middle - 3.5, 7, 7));
            }
            case AREA -> graphics.fill(new Rectangle2D.Double(x, middle - 4, end - x, 8));
            case DIAMOND -> graphics.fill(Marks.diamond(x + 7, middle, 4));
            case LINE -> {
                graphics.setStroke(theme.thick(new BasicStroke(2.2f)));
                graphics.draw(new Line2D.Double(x, middle, end, middle));
            }
            case FIRST_LINE -> marked(graphics, 0, x, end, middle);
            case SECOND_LINE -> marked(graphics, 1, x, end, middle);
            case THIRD_LINE -> marked(graphics, 2, x, end, middle);
            case THIN -> {
                graphics.setStroke(theme.thick(Strokes.THIN));
                graphics.draw(new Line2D.Double(x, middle, end, middle));
            }
            case DASHED -> {
                graphics.setStroke(theme.thick(Strokes.DASHED));
                graphics.draw(new Line2D.Double(x, middle, end, middle));
            }
            case NONE -> {}
            case ARROW -> {
                graphics.setStroke(theme.thick(ArrowShape.STROKE));
                graphics.draw(new Line2D.Double(x, middle, end, middle));
                graphics.fill(ArrowShape.head(x, middle, end, middle));
            }
        }
    }

    private void marked(Graphics2D graphics, int number, double x, double end, double middle) {
        graphics.setStroke(theme.thick(Strokes.THIN));
        graphics.draw(new Line2D.Double(x, middle, end, middle));
        graphics.fill(Marks.ofLine(number, (x + end) / 2, middle));
    }

    private void shades(Graphics2D graphics, Color color, double x, double end, double middle) {
        graphics.setPaint(
                new GradientPaint((float) x, 0, theme.ground(), (float) end, 0, color, false));
        var bar = new RoundRectangle2D.Double(x, middle - 4, end - x, 8, 3, 3);
        graphics.fill(bar);
        graphics.setColor(theme.muted());
        graphics.setStroke(new BasicStroke(0.7f));
        graphics.draw(bar);
    }
}
