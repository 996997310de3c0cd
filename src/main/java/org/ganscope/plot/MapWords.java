package org.ganscope.plot;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** Writes what the axes of a generator's map are, with the numbers at their ends. */
final class MapWords {
    private static final Font FONT = Fonts.regular(11);

    private final Graphics2D graphics;

    MapWords(Graphics2D graphics, Theme theme) {
        this.graphics = graphics;
        graphics.setFont(FONT);
        graphics.setColor(theme.muted());
    }

    void above(Rectangle2D box, String name, Span span) {
        row(box, box.getMinY() - 9, name, span);
    }

    void below(Rectangle2D box, String name, Span span) {
        row(box, box.getMaxY() + 16, name, span);
    }

    /** Leaves the ends out where the name needs their room. */
    private void row(Rectangle2D box, double y, String name, Span span) {
        graphics.setFont(FONT);
        double named = Fonts.width(FONT, name);
        String low = Numbers.tick(span.low());
        String high = Numbers.tick(span.high());
        double ends = Fonts.width(FONT, low) + Fonts.width(FONT, high) + 16;
        graphics.drawString(name, (float) (box.getCenterX() - named / 2), (float) y);
        if (named + ends <= box.getWidth()) {
            graphics.drawString(low, (float) box.getMinX(), (float) y);
            double right = box.getMaxX() - Fonts.width(FONT, high);
            graphics.drawString(high, (float) right, (float) y);
        }
    }

    /** Writes a number left of the box, at a height. */
    void left(Rectangle2D box, double y, String number) {
        graphics.setFont(FONT);
        double x = box.getMinX() - 5 - Fonts.width(FONT, number);
        graphics.drawString(number, (float) x, (float) (y + 4));
    }

    void at(double x, double y, String words) {
        graphics.setFont(FONT);
        graphics.drawString(words, (float) x, (float) y);
    }
}
