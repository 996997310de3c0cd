package org.ganscope.plot;

import org.ganscope.data.Mode;
import org.ganscope.experiment.Points;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Paints samples as points, and rings around the data's peaks. Real points are squares and
 * generated ones stand on a corner, so that colour is not all.
 */
final class PointsPainter {
    /** Of each kind, as many as can be told apart. */
    static final int DRAWN = 500;

    /** A peak's ring holds 99% of its points. */
    static final double DEVIATIONS = 3;

    private static final double HALF = 2;
    private static final double LEAST_RING = 6;
    private static final BasicStroke RING = new BasicStroke(1);

    private final Graphics2D graphics;
    private final Area area;

    PointsPainter(Graphics2D graphics, Area area) {
        this.graphics = graphics;
        this.area = area;
        Edges.smooth(graphics);
    }

    void real(Points points, Color color) {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int i = 0; i < drawn(points); i++) {
            double x = area.x(points.x(i));
            double y = area.y(points.y(i));
            if (area.contains(x, y)) {
                path.append(new Rectangle2D.Double(x - HALF, y - HALF, 2 * HALF, 2 * HALF), false);
            }
        }
        Edges.sharp(graphics); // their sides need none of the smoothing, which takes its time
        fill(path, color);
        Edges.smooth(graphics);
    }

    void generated(Points points, Color color) {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double half = HALF * Math.sqrt(2);
        for (int i = 0; i < drawn(points); i++) {
            double x = area.x(points.x(i));
            double y = area.y(points.y(i));
            if (area.contains(x, y)) {
                path.moveTo(x, y - half);
                path.lineTo(x + half, y);
                path.lineTo(x, y + half);
                path.lineTo(x - half, y);
                path.closePath();
            }
        }
        fill(path, color);
    }

    /** {@return how many of them are painted} */
    static int drawn(Points points) {
        return Math.min(DRAWN, points.size());
    }

    private void fill(Path2D path, Color color) {
        graphics.setColor(Theme.fade(color, 0.8));
        graphics.fill(path);
    }

    void peaks(List<Mode> modes, Color color) {
        graphics.setColor(Theme.fade(color, 0.7));
        graphics.setStroke(RING);
        double unit = area.x(1) - area.x(0);
        for (Mode mode : modes) {
            double radius = Math.max(LEAST_RING, DEVIATIONS * mode.standardDeviation() * unit);
            graphics.draw(
                    new Ellipse2D.Double(
                            area.x(mode.x()) - radius,
                            area.y(mode.y()) - radius,
                            2 * radius,
                            2 * radius));
        }
    }
}
