package org.ganscope.plot;

/**
 * One axis of a chart.
 *
 * @param label below or beside it; empty for none
 */
record Axis(Span span, String label) {}
