package org.ganscope.experiment;

/**
 * Evaluation samples and what they amount to.
 *
 * @param samples what is shown of them
 */
record Measured(EvaluationSamples samples, SampleFigures figures) {}
