package org.ganscope.preset;

import java.io.IOException;
import java.nio.file.Path;

/** A config that cannot be written, because its data lie outside of the file's folder. */
public final class DataElsewhereException extends IOException {
    private static final long serialVersionUID = 1;

    DataElsewhereException(Path data, Path folder) {
        super(
                "a config file can name only data in its own folder: copy %s to %s first, and choose it there"
                        .formatted(data, folder));
    }
}
