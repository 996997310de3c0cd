package org.ganscope.ui;

import java.nio.file.Path;
import java.util.Optional;

/** Lets the user choose a file; empty where they think better of it. */
interface FilePicker {
    /** {@return a config file to read} */
    Optional<Path> toOpen();

    /** {@return a file of numbers to read} */
    Optional<Path> toOpenData();

    /**
     * {@return a file to write}
     *
     * @param proposal a file name
     */
    Optional<Path> toSave(FileKind kind, String proposal);
}
