package org.ganscope.plot;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Shapes of points. */
final class Marks {
    private Marks() {}

    /** {@return a square that stands on its corner} */
    static Path2D diamond(double x, double y, double half) {
        var path = new Path2D.Double();
        path.moveTo(x, y - half);
        path.lineTo(x + half, y);
        path.lineTo(x, y + half);
        path.lineTo(x - half, y);
        path.closePath();
        return path;
    }

    /** {@return the mark of the line of that number, so that lines differ without colour too} */
    static Shape ofLine(int number, double x, double y) {
        return switch (number % 3) {
            case 0 -> new Ellipse2D.Double(x - 3, y - 3, 6, 6);
            case 1 -> diamond(x, y, 4);
            default -> new Rectangle2D.Double(x - 2.7, y - 2.7, 5.4, 5.4);
        };
    }
}
