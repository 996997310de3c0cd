package org.ganscope.cli;

/**
 * How fast something went, in iterations per second.
 *
 * @param median of the slices of time
 */
record Speed(double median, double slowest, double fastest) {}
