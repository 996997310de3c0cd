package org.ganscope.experiment;

/**
 * Probability that sits in one point: there p_g has no density and is drawn as a spike.
 *
 * @param x where, data units
 * @param mass above 0, at most 1
 */
public record PointMass(double x, double mass) {}
