package org.ganscope.plot;

import java.awt.BasicStroke;
import java.awt.geom.Path2D;

/** What arrows look like. */
final class ArrowShape {
    static final BasicStroke STROKE =
            new BasicStroke(1.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);

    private static final double HEAD = 4.5;

    private ArrowShape() {}

    /** {@return the head of an arrow from one place to another: all of it, where it is short} */
    static Path2D head(double fromX, double fromY, double toX, double toY) {
        var head = new Path2D.Double();
        double length = Math.hypot(toX - fromX, toY - fromY);
        if (length > 0) {
            double size = Math.min(HEAD, length) / length;
            double backX = size * (fromX - toX);
            double backY = size * (fromY - toY);
            head.moveTo(toX, toY);
            head.lineTo(toX + backX - 0.45 * backY, toY + backY + 0.45 * backX);
            head.lineTo(toX + backX + 0.45 * backY, toY + backY - 0.45 * backX);
            head.closePath();
        }
        return head;
    }
}
