package org.ganscope.plot;

import org.ganscope.gan.Player;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Units that are drawn above each other: a layer's, or what a network is given. In the chart's
 * coordinates. Immutable.
 *
 * @param layer from 0; -1 for what the network is given
 * @param x the middle
 * @param top of the first unit
 * @param size of a unit, which is square
 * @param pitch from one unit to the next
 * @param rows which of the picture's shown units are drawn, in their order there
 * @param hidden how many units there are beside them
 * @param ceiling where the room for units begins
 * @param bottom where it ends
 * @param wired whether the column before it leads to it by wires
 */
public record NetworkColumn(
        Player player,
        int layer,
        double x,
        double top,
        double size,
        double pitch,
        List<Integer> rows,
        int hidden,
        double ceiling,
        double bottom,
        boolean wired) {
    public NetworkColumn {
        rows = List.copyOf(rows);
    }

    public boolean isInput() {
        return layer < 0;
    }

    /** {@return the middle of the unit drawn in this place, from above} */
    public double y(int place) {
        return top + size / 2 + place * pitch;
    }

    /** {@return the square of the unit drawn in this place} */
    public Rectangle2D box(int place) {
        return new Rectangle2D.Double(x - size / 2, top + place * pitch, size, size);
    }

    double left() {
        return x - size / 2;
    }

    double right() {
        return x + size / 2;
    }
}
