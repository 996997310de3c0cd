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
        /** A line with the marks of the first, the second and the third of a chart's lines. */
        FIRST_LINE(18),
        SECOND_LINE(18),
        THIRD_LINE(18),
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

        /** {@return how the line of that number is marked among {@code count}} */
        static Mark ofLine(int number, int count) {
            if (count == 1) {
                return LINE;
            }
            return switch (number % 3) {
                case 0 -> FIRST_LINE;
                case 1 -> SECOND_LINE;
                default -> THIRD_LINE;
            };
        }

        double width() {
            return width;
        }
    }
}
