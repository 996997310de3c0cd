package org.ganscope.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/**
 * Paints what real samples have as a band across a chart; the edge of one is seen also where the
 * values beside it are so large that the band is thin.
 */
final class FloorPainter {
    /** A floor that is thinner than this, in pixels, could not be seen. */
    private static final double THINNEST = 2;

    private static final double OPACITY = 0.22;
    private static final double EDGE = 0.7;

    private FloorPainter() {}

    /**
     * @param edged whether it has an edge above, below which values say nothing
     */
    static void paint(Graphics2D graphics, Area area, Span floor, Color color, boolean edged) {
        Rectangle2D box = area.box();
        double top = Math.min(area.y(floor.high()), box.getMaxY() - THINNEST);
        double height = Math.max(THINNEST, area.y(floor.low()) - top);
        Edges.sharp(graphics);
        graphics.setColor(Theme.fade(color, OPACITY));
        graphics.fill(new Rectangle2D.Double(box.getMinX(), top, box.getWidth(), height));
        if (edged) {
            graphics.setColor(Theme.fade(color, EDGE));
            graphics.fill(new Rectangle2D.Double(box.getMinX(), top, box.getWidth(), 1));
        }
    }
}
