package org.ganscope.preset;

import org.ganscope.experiment.ExperimentConfig;

/**
 * One experiment of the shipped library.
 *
 * @param number its place in the library, from 1
 * @param fileName such as {@code 01-gaussian.json}
 */
public record Preset(int number, String fileName, ExperimentConfig config) {

    /** {@return the file's name without its ending, such as {@code 01-gaussian}} */
    public String name() {
        return fileName.replaceFirst("\\.json$", "");
    }
}
