package org.ganscope.ui;

import java.nio.file.Path;
import java.util.Optional;

/** Lets the user choose a config file; empty where they think better of it. */
interface FilePicker {
    /** {@return a file to read} */
    Optional<Path> toOpen();

    /**
     * {@return a file to write}
     *
     * @param proposal a file name
     */
    Optional<Path> toSave(String proposal);
}
