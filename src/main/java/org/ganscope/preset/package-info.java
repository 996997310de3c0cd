/**
 * Config files and the shipped presets: JSON text from anywhere becomes an {@link
 * org.ganscope.experiment.ExperimentConfig} that is valid, or is refused with every fault at once;
 * a config becomes a complete JSON file, put in place whole or not at all. Everything here runs on
 * the caller's thread.
 */
@NullMarked
package org.ganscope.preset;

import org.jspecify.annotations.NullMarked;
