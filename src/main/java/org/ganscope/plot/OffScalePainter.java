package org.ganscope.plot;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Marks where something goes on beyond the axis: a triangle that points there, and beside it how
 * far it goes, as long as no such words lie on each other.
 */
final class OffScalePainter {
    private static final double HALF = 4.5;
    private static final double HIGH = 7;
    private static final double LINE = 13;
    private static final Font FONT = Fonts.regular(11);

    private final Area area;
    private final List<OffScale> places;

    OffScalePainter(Area area, List<OffScale> places) {
        this.area = area;
        this.places = List.copyOf(places);
    }

    void paint(Graphics2D graphics, Theme theme) {
        Edges.smooth(graphics);
        Fonts.prepare(graphics);
        List<Rectangle2D> taken = new ArrayList<>();
        places.forEach(place -> taken.add(triangle(place).getBounds2D()));
        for (OffScale place : places) {
            graphics.setColor(place.color());
            graphics.fill(triangle(place));
            Rectangle2D words = wordsOf(place);
            if (taken.stream().noneMatch(words::intersects)) {
                taken.add(words);
                graphics.setColor(Theme.fade(theme.ground(), 0.8));
                graphics.fill(words);
                graphics.setFont(FONT);
                graphics.setColor(theme.text());
                graphics.drawString(
                        place.words(), (float) words.getX() + 2, (float) words.getY() + 10);
            }
        }
    }

    private Path2D triangle(OffScale place) {
        Rectangle2D box = area.box();
        double tip = place.above() ? box.getMinY() : box.getMaxY();
        double base = place.above() ? tip + HIGH : tip - HIGH;
        var path = new Path2D.Double();
        path.moveTo(place.x(), tip);
        path.lineTo(place.x() + HALF, base);
        path.lineTo(place.x() - HALF, base);
        path.closePath();
        return path;
    }

    /** {@return where its words stand: right of the triangle, or left where there is no room} */
    private Rectangle2D wordsOf(OffScale place) {
        Rectangle2D box = area.box();
        double width = Fonts.width(FONT, place.words()) + 4;
        double right = place.x() + HALF + 1;
        double x = right + width <= box.getMaxX() ? right : place.x() - HALF - 1 - width;
        double y = place.above() ? box.getMinY() + 1 : box.getMaxY() - 1 - LINE;
        return new Rectangle2D.Double(x, y, width, LINE);
    }
}
