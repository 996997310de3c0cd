package org.ganscope.data;

/** A probability density on the plane. Immutable. */
@FunctionalInterface
public interface PlaneDensity {
    /** {@return the density at a point, per unit of area} */
    double at(double x, double y);
}
