package org.ganscope.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/**
 * Paints two histograms over each other as if their bars were translucent. The colours are mixed
 * beforehand: opaque rectangles that follow the pixels are painted thirty times as fast.
 */
final class BarsPainter {
    private static final double OPACITY = 0.55;

    private final Graphics2D graphics;
    private final Area area;
    private final Rectangle2D bar = new Rectangle2D.Double();

    BarsPainter(Graphics2D graphics, Area area) {
        this.graphics = graphics;
        this.area = area;
    }

    /**
     * Paints {@code upper} over {@code lower}; both have the same bins.
     *
     * @param ground what lies below
     */
    void paint(Color ground, Histogram lower, Color lowerColor, Histogram upper, Color upperColor) {
        Edges.sharp(graphics);
        Color low = Theme.over(ground, lowerColor, OPACITY);
        Color high = Theme.over(ground, upperColor, OPACITY);
        Color both = Theme.over(low, upperColor, OPACITY);
        for (int i = 0; i < lower.bins(); i++) {
            fill(lower, i, lower.density(i), low);
            fill(upper, i, upper.density(i), high);
            fill(lower, i, Math.min(lower.density(i), upper.density(i)), both);
        }
    }

    private void fill(Histogram bins, int i, double density, Color color) {
        if (density > 0) {
            double gap = Math.min(1, area.box().getWidth() / bins.bins() / 8);
            double left = area.x(bins.edge(i));
            double top = area.y(density);
            double width = area.x(bins.edge(i + 1)) - gap - left;
            bar.setRect(left, top, width, area.box().getMaxY() - top);
            graphics.setColor(color);
            graphics.fill(bar);
        }
    }
}
