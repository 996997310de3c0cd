package org.ganscope.export;

import java.io.IOException;

/** A place that cannot be written to; the message is a sentence for the user. */
public final class OutputException extends IOException {
    private static final long serialVersionUID = 1;

    public OutputException(String message) {
        super(message);
    }
}
