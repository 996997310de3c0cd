package org.ganscope.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the names of lines at their right ends, side by side where lines lie close together. */
final class LineNames {
    private static final double HEIGHT = 13;
    private static final double GAP = 6;

    private final Area area;
    private final List<ReferenceLine> lines;

    LineNames(Area area, List<ReferenceLine> lines) {
        this.area = area;
        this.lines = lines;
    }

    /**
     * Writes them.
     *
     * @param taken by other words, which a name leaves alone
     */
    void paint(Graphics2D graphics, Theme theme, Optional<Rectangle2D> taken) {
        List<Rectangle2D> places = places();
        graphics.setFont(Fonts.regular(11));
        for (int i = 0; i < places.size(); i++) {
            Rectangle2D place = places.get(i);
            if (taken.filter(place::intersects).isPresent()) {
                continue;
            }
            graphics.setColor(Theme.fade(theme.ground(), 0.75));
            graphics.fill(place);
            graphics.setColor(theme.muted());
            graphics.drawString(
                    lines.get(i).name(), (float) place.getX() + 2, (float) place.getY() + 10);
        }
    }

    /** {@return where each name stands: none over another} */
    List<Rectangle2D> places() {
        List<Rectangle2D> places = new ArrayList<>();
        for (ReferenceLine line : lines) {
            double width = Fonts.width(Fonts.regular(11), line.name()) + 4;
            double at = area.y(line.value());
            double top = at - HEIGHT > area.box().getMinY() ? at - 14 : at + 2;
            double x = area.box().getMaxX() - 2 - width;
            for (Rectangle2D other : places) {
                if (other.intersects(x, top, width, HEIGHT)) {
                    x = other.getMinX() - GAP - width;
                }
            }
            places.add(new Rectangle2D.Double(x, top, width, HEIGHT));
        }
        return places;
    }
}
