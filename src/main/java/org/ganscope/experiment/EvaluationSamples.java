package org.ganscope.experiment;

/** Samples that a moment of a run is shown and measured by. */
public sealed interface EvaluationSamples permits Samples, Points {}
