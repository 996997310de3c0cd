package org.ganscope.plot;

import org.ganscope.dynamics.VectorField;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.List;

/**
 * Paints the arrows of a field. An arrow's length grows with the root of the speed, so that slow
 * places can be read too.
 */
final class FieldArrows {
    /** Where arrows would lie closer than this, in pixels, some are left out. */
    private static final double LEAST_APART = 5;

    private FieldArrows() {}

    static void paint(Graphics2D graphics, Area area, Theme theme, VectorField field) {
        List<VectorField.Arrow> arrows = field.arrows();
        double fastest = 0;
        for (VectorField.Arrow arrow : arrows) {
            fastest = Math.max(fastest, speed(arrow));
        }
        int side = (int) Math.round(Math.sqrt(arrows.size()));
        double cell = 2 * field.reach() / (side - 1);
        double apart = area.x(cell) - area.x(0);
        int stride = (int) Math.max(1, Math.ceil(LEAST_APART / apart));
        double longest = 0.85 * stride * apart;
        graphics.setStroke(theme.thick(Strokes.THIN));
        graphics.setColor(Theme.over(theme.ground(), theme.muted(), 0.75));
        for (int i = side / 2 % stride; i < side; i += stride) {
            for (int j = side / 2 % stride; j < side; j += stride) {
                VectorField.Arrow arrow = arrows.get(i * side + j);
                double speed = speed(arrow);
                if (speed > 0 && Double.isFinite(speed)) {
                    double length = longest * Math.sqrt(speed / fastest);
                    arrow(
                            graphics,
                            area.x(arrow.generator()),
                            area.y(arrow.discriminator()),
                            length * arrow.toGenerator() / speed,
                            -length * arrow.toDiscriminator() / speed);
                }
            }
        }
    }

    private static double speed(VectorField.Arrow arrow) {
        return Math.hypot(arrow.toGenerator(), arrow.toDiscriminator());
    }

    private static void arrow(Graphics2D graphics, double x, double y, double dx, double dy) {
        var path = new Path2D.Double();
        double toX = x + dx;
        double toY = y + dy;
        path.moveTo(x, y);
        path.lineTo(toX, toY);
        path.moveTo(toX - 0.3 * dx - 0.18 * dy, toY - 0.3 * dy + 0.18 * dx);
        path.lineTo(toX, toY);
        path.lineTo(toX - 0.3 * dx + 0.18 * dy, toY - 0.3 * dy - 0.18 * dx);
        graphics.draw(path);
    }
}
