package org.ganscope.plot;

import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.History;
import org.ganscope.experiment.Snapshot;

/** What is to be painted: one moment of a run and all that led to it. Immutable. */
public record Scene(ExperimentConfig config, Snapshot snapshot, History history) {}
