package org.ganscope.experiment;

/**
 * All that the generator can make on the plane, where noise is of one or two numbers: the image of
 * the noise's line or of its square. Noise of more numbers covers the plane many times over.
 */
public sealed interface Manifold extends Detail permits ManifoldCurve, ManifoldSheet {}
