package org.ganscope.plot;

import org.ganscope.experiment.Trails;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** Paints the paths of a few points, the fainter the longer ago, and rings where they are now. */
final class TrailsPainter {
    private static final int AGES = 6;
    private static final double RING = 3.2;

    /** Points of a path that are nearer than so many pixels to the last one are passed over. */
    private static final double SEEN = 1;

    private TrailsPainter() {}

    static void paint(Graphics2D graphics, Area area, Theme theme, Trails trails) {
        Edges.smooth(graphics);
        graphics.setStroke(theme.thick(Strokes.PATH));
        int steps = trails.moments() - 1;
        for (int age = AGES - 1; age >= 0; age--) {
            int from = steps - steps * (age + 1) / AGES;
            int to = steps - steps * age / AGES;
            graphics.setColor(
                    Theme.fade(theme.generated(), 0.9 * Math.pow(1 - (double) age / AGES, 1.5)));
            graphics.draw(paths(area, trails, from, to));
        }
        var rings = new Path2D.Double();
        for (int i = 0; i < trails.probes(); i++) {
            double x = area.x(trails.x(steps, i));
            double y = area.y(trails.y(steps, i));
            if (area.contains(x, y)) {
                rings.append(new Ellipse2D.Double(x - RING, y - RING, 2 * RING, 2 * RING), false);
            }
        }
        graphics.setColor(theme.ground());
        graphics.fill(rings);
        graphics.setColor(theme.generated());
        graphics.setStroke(theme.thick(Strokes.THIN));
        graphics.draw(rings);
    }

    /** {@return the paths from one moment to another, without what could not be seen of them} */
    static Path2D paths(Area area, Trails trails, int from, int to) {
        var path = new Path2D.Double();
        for (int i = 0; i < trails.probes() && from < to; i++) {
            double lastX = area.x(trails.x(from, i));
            double lastY = area.y(trails.y(from, i));
            path.moveTo(lastX, lastY);
            for (int moment = from + 1; moment <= to; moment++) {
                double x = area.x(trails.x(moment, i));
                double y = area.y(trails.y(moment, i));
                if (moment == to || Math.hypot(x - lastX, y - lastY) >= SEEN) {
                    path.lineTo(x, y);
                    lastX = x;
                    lastY = y;
                }
            }
        }
        return path;
    }
}
