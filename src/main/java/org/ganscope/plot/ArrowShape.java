package org.ganscope.plot;

import java.awt.BasicStroke;
import java.awt.geom.Path2D;

/** What arrows look like. */
final class ArrowShape {
    /** What arrows along a line look like, of which there are few. */
    static final BasicStroke STRONG =
            new BasicStroke(1.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);

    static final BasicStroke STROKE =
            new BasicStroke(1.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);

    static final double HEAD = 4.5;
    static final double STRONG_HEAD = 7;

    private ArrowShape() {}

    /** {@return the head of an arrow from one place to another: all of it, where it is short} */
    static Path2D head(double fromX, double fromY, double toX, double toY) {
        return head(fromX, fromY, toX, toY, HEAD);
    }

    /**
     * @param most how long the head is, where the arrow is longer
     */
    static Path2D head(double fromX, double fromY, double toX, double toY, double most) {
        var head = new Path2D.Double();
        double length = Math.hypot(toX - fromX, toY - fromY);
        if (length > 0) {
            double size = Math.min(most, length) / length;
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
