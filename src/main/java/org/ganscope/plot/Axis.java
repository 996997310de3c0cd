package org.ganscope.plot;

/**
 * One axis of a chart.
 *
 * @param label below or beside it; empty for none
 * @param decades whether the values are decimal logarithms of what is written at the ticks
 */
record Axis(Span span, String label, boolean decades) {
    /** A linear one. */
    Axis(Span span, String label) {
        this(span, label, false);
    }
}
