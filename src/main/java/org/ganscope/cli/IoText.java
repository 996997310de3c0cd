package org.ganscope.cli;

import org.ganscope.export.OutputException;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Optional;

/** What a failure to read or write means, as a sentence. */
final class IoText {
    private IoText() {}

    static String of(IOException failure) {
        return switch (failure) {
            case OutputException ours -> String.valueOf(ours.getMessage());
            case AccessDeniedException denied ->
                    denied.getFile() + " cannot be used, for want of permission";
            case FileSystemException known ->
                    known.getFile()
                            + " cannot be used: "
                            + Optional.ofNullable(known.getReason())
                                    .orElse(known.getClass().getSimpleName());
            default -> "cannot read or write: " + failure.getMessage();
        };
    }
}
