package org.ganscope.experiment;

/**
 * What was measured of a run at one moment: all that a {@link Snapshot} has of its samples but the
 * pictures, and much cheaper. Deeply immutable.
 *
 * @param step rounds finished since the start
 * @param real figures of the data's evaluation samples
 * @param generated the generator's evaluation samples
 */
public record Measurement(long step, SampleFigures real, EvaluationSamples generated) {}
