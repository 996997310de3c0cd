package org.ganscope.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;

/** Something that cannot be written; the message is a sentence for the user. */
public final class OutputException extends IOException {
    private static final long serialVersionUID = 1;

    public OutputException(String message) {
        super(message);
    }

    /** {@return the reason why {@code target} cannot be written, as a sentence} */
    static OutputException of(Path target, FileSystemException failure) {
        String reason =
                failure instanceof AccessDeniedException
                        ? "there is no permission to write there"
                        : Optional.ofNullable(failure.getReason()).orElse("nobody can write there");
        return of(target, reason, failure);
    }

    static OutputException of(Path target, String reason, IOException failure) {
        var exception = new OutputException(target + " cannot be written: " + reason);
        exception.initCause(failure);
        return exception;
    }
}
