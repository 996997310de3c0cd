package org.ganscope.plot;

import java.awt.geom.Path2D;

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
}
