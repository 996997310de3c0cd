package org.ganscope.experiment;

/**
 * What a snapshot can show beside samples, D and figures, for those who look at it: each costs time
 * of its own, so it is drawn only where it is watched. A game may lack it.
 */
public enum Aspect {
    /** {@link GeneratorMap} */
    GENERATOR_MAP,
    /** {@link Arrows} */
    ARROWS,
    /** {@link NetworkPicture} */
    NETWORKS,
    /** {@link Trajectory} */
    TRAJECTORY,

    /** {@link OptimalPlane} */
    OPTIMAL_PLANE,

    /** {@link Manifold} */
    MANIFOLD,

    /** {@link Trails} */
    TRAILS
}
