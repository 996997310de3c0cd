package org.ganscope.experiment;

/** One {@link Aspect} of a moment. Deeply immutable. */
public sealed interface Detail
        permits GeneratorMap, Arrows, NetworkPicture, Trajectory, OptimalPlane, Manifold, Trails {}
