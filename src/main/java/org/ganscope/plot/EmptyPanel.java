package org.ganscope.plot;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Says on an empty chart why it is empty, in as many lines as that takes. */
record EmptyPanel(Theme theme) {
    private static final int EDGE = 12;

    void paint(Graphics2D graphics, double width, double height, String title, String why) {
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(theme.ground());
        graphics.fill(new Rectangle2D.Double(0, 0, width, height));
        var legend = LegendRows.of(title, List.of(), width, height);
        new LegendPainter(theme).paint(graphics, legend, width);
        Font font = Fonts.regular(12);
        graphics.setFont(font);
        graphics.setColor(theme.muted());
        float y = 48;
        for (String line : Wrapping.of(why, font, width - 2 * EDGE)) {
            graphics.drawString(line, EDGE, y);
            y += graphics.getFontMetrics().getHeight();
        }
    }
}
