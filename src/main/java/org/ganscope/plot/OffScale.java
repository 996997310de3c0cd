package org.ganscope.plot;

import java.awt.Color;

/**
 * A place where something goes on beyond the axis of its chart, which cuts it off.
 *
 * @param x of the farthest, in the chart's coordinates
 * @param value the farthest there
 * @param above whether it is beyond the axis' top, not its foot
 * @param words the value, and what it is of where the colour does not say that
 */
record OffScale(double x, double value, boolean above, String words, Color color) {

    /** {@return whether it is farther beyond the same end of the axis} */
    boolean isFartherThan(OffScale other) {
        return above ? value > other.value : value < other.value;
    }
}
