package org.ganscope.data;

import org.ganscope.math.RandomStream;

import java.util.List;
import java.util.Optional;

/** A probability law on the plane: how to draw from it, and what is known of it. */
public sealed interface PlaneLaw
        permits PlaneMixtureLaw, NoisyPathLaw, CheckerboardLaw, EmpiricalPlaneLaw {

    /**
     * Draws {@code count} points.
     *
     * @param into [2, count]: all x, then all y; its front is overwritten
     */
    void sample(RandomStream random, float[] into, int count);

    /** {@return the probability density; empty where nobody knows it} */
    default Optional<PlaneDensity> density() {
        return density(0);
    }

    /**
     * {@return the density of its points moved by round Gaussian noise, which is what a kernel
     * estimate of that width aims at; empty where nobody knows it}
     *
     * @param blur standard deviation of each coordinate of the noise, from 0
     */
    Optional<PlaneDensity> density(double blur);

    /** {@return the separate peaks that a generator may leave out; empty where there are none} */
    List<Mode> modes();

    /** {@return half the side of the square around the origin in which nearly all points lie} */
    double reach();
}
