package org.ganscope.plot;

/**
 * The exact value under a pointer.
 *
 * @param x where it is drawn, in the chart's coordinates
 * @param y where it is drawn
 * @param text what it is and how much, such as "real, 3.8 to 4.0: density 0.318"
 * @param top where the upright line through it begins
 * @param bottom where that line ends; as {@code top} where there is none
 */
public record Reading(double x, double y, String text, double top, double bottom) {
    /** With no line through it. */
    Reading(double x, double y, String text) {
        this(x, y, text, y, y);
    }
}
