package org.ganscope.ui;

import java.nio.file.Path;
import java.util.Optional;

/** Lets the user choose a config file; empty where they think better of it. */
interface FilePicker {
    Optional<Path> toOpen();

    /**
     * @param proposal a file name
     */
    Optional<Path> toSave(String proposal);
}
