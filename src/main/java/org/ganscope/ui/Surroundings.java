package org.ganscope.ui;

import org.ganscope.preset.Preset;

import java.util.List;
import java.util.function.LongSupplier;

/**
 * What the window needs of the world around it, so that a test can put another world there.
 *
 * @param presets the shipped library
 * @param store reads and writes config files
 * @param picker lets the user choose files
 * @param seeds gives a fresh seed at each call
 */
record Surroundings(
        List<Preset> presets, ConfigStore store, FilePicker picker, LongSupplier seeds) {
    Surroundings {
        presets = List.copyOf(presets);
    }
}
