package org.ganscope.metric;

/**
 * Probability that sits in one point.
 *
 * @param x where, data units
 * @param mass above 0, at most 1
 */
public record Atom(double x, double mass) {}
