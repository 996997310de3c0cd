package org.ganscope.experiment;

/** Samples that a moment of a run is shown and measured by. */
sealed interface EvaluationSamples permits Samples, Points {}
