package org.ganscope.data;

import org.ganscope.math.RandomStream;

import java.util.List;
import java.util.OptionalDouble;

/** A probability law on the plane: how to draw from it, and what is known of it in closed form. */
public sealed interface PlaneLaw
        permits PlaneMixtureLaw, NoisyPathLaw, CheckerboardLaw, EmpiricalPlaneLaw {

    /**
     * Draws {@code count} points.
     *
     * @param into [2, count]: all x, then all y; its front is overwritten
     */
    void sample(RandomStream random, float[] into, int count);

    /** {@return the probability density at a point; empty where there is no closed form} */
    OptionalDouble density(double x, double y);

    /** {@return the separate peaks that a generator may leave out; empty where there are none} */
    List<Mode> modes();

    /** {@return half the side of the square around the origin in which nearly all points lie} */
    double reach();
}
