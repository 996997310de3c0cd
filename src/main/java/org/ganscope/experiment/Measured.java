package org.ganscope.experiment;

/** Evaluation samples and what they amount to: a histogram and the numbers beside it. */
record Measured(Samples samples, SampleFigures figures) {}
