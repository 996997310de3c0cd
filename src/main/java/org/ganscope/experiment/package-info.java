/**
 * One run of the game: its config, its steps, what a moment of it shows, and its history.
 *
 * <p>An {@link org.ganscope.experiment.Experiment} belongs to the thread that trains; what it hands
 * out (snapshots, histories, states) is immutable and goes anywhere.
 */
@NullMarked
package org.ganscope.experiment;

import org.jspecify.annotations.NullMarked;
