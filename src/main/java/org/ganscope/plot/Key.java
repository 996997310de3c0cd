package org.ganscope.plot;

import java.awt.Color;

/**
 * One entry of a legend.
 *
 * @param color of the mark
 */
record Key(String label, Color color, Mark mark) {
    /** How the legend shows what a series looks like. */
    enum Mark {
        BAR(14),
        /** A thick line. */
        LINE(14),
        THIN(14),
        DASHED(14),
        DOT(14),
        DIAMOND(14),
        /** As long as the value that its label says. */
        ARROW(ArrowScale.FULL),
        /** From the ground to the colour. */
        SHADES(28);

        private final double width;

        Mark(double width) {
            this.width = width;
        }

        double width() {
            return width;
        }
    }
}
