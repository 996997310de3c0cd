package org.ganscope.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells of a fault of ours: one clear line, and where the rest is. */
final class CrashReport {
    private final Terminal terminal;

    CrashReport(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * {@return the exit code}
     *
     * @param verbose whether the user wants to see where in the code it happened
     */
    int write(Throwable fault, boolean verbose) {
        PrintStream err = terminal.err();
        if (fault instanceof OutOfMemoryError) {
            err.println("Memory ran out. GANSCOPE_OPTS=-Xmx4g gives GANscope 4 GiB, for example.");
        } else {
            err.println("GANscope failed, by a fault of its own: " + fault);
        }
        if (verbose) {
            fault.printStackTrace(err);
        } else {
            err.println("Where in its code: " + save(fault));
        }
        return ExitCode.OUR_FAULT;
    }

    private static String save(Throwable fault) {
        try {
            Path file = Files.createTempFile("ganscope-fault-", ".txt");
            try (var out = new PrintStream(file.toFile(), StandardCharsets.UTF_8)) {
                fault.printStackTrace(out);
            }
            return file.toString();
        } catch (IOException e) {
            return "say it again with " + CommonOptions.VERBOSE;
        }
    }
}
