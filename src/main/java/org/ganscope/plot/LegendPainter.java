package org.ganscope.plot;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Writes a chart's title top left and its legend top right, on one line. */
final class LegendPainter {
    private static final double BASELINE = 19;
    private static final double MARK = 14;
    private static final double GAP = 14;

    /** Room on the right, where a window has a button. */
    private static final double CORNER = 30;

    private final Theme theme;

    LegendPainter(Theme theme) {
        this.theme = theme;
    }

    void paint(Graphics2D graphics, String title, List<Key> keys, double width) {
        double left = 12 + widthOf(graphics, Fonts.bold(13), title) + GAP;
        graphics.setFont(Fonts.bold(13));
        graphics.setColor(theme.text());
        graphics.drawString(title, 12f, (float) BASELINE);
        double x = width - CORNER - legendWidth(graphics, keys);
        // Where there is no room for words, the marks alone would explain nothing.
        if (x < left) {
            return;
        }
        for (Key key : keys) {
            mark(graphics, key, x);
            graphics.setFont(Fonts.regular(12));
            graphics.setColor(theme.muted());
            graphics.drawString(key.label(), (float) (x + MARK + 5), (float) BASELINE);
            x += MARK + 5 + widthOf(graphics, Fonts.regular(12), key.label()) + GAP;
        }
    }

    private static double legendWidth(Graphics2D graphics, List<Key> keys) {
        return keys.stream()
                        .mapToDouble(
                                key ->
                                        MARK
                                                + 5
                                                + GAP
                                                + widthOf(graphics, Fonts.regular(12), key.label()))
                        .sum()
                - GAP;
    }

    private static void mark(Graphics2D graphics, Key key, double x) {
        double middle = BASELINE - 4;
        graphics.setColor(key.color());
        switch (key.mark()) {
            case BAR -> {
                graphics.setColor(Theme.fade(key.color(), 0.6));
                graphics.fill(new RoundRectangle2D.Double(x, middle - 4, MARK, 8, 3, 3));
            }
            case DOT -> graphics.fill(new Ellipse2D.Double(x + 4, middle - 3, 6, 6));
            case LINE -> {
                graphics.setStroke(new BasicStroke(2.2f));
                graphics.draw(new Line2D.Double(x, middle, x + MARK, middle));
            }
            case DASHED -> {
                graphics.setStroke(Strokes.DASHED);
                graphics.draw(new Line2D.Double(x, middle, x + MARK, middle));
            }
        }
    }

    private static double widthOf(Graphics2D graphics, Font font, String text) {
        Rectangle2D bounds = font.getStringBounds(text, graphics.getFontRenderContext());
        return bounds.getWidth();
    }
}
