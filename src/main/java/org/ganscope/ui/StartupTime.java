package org.ganscope.ui;

import java.time.Duration;
import java.time.Instant;

/**
 * Prints how long the start took, from the process's first moment to the first painted frame, where
 * {@code -Dganscope.startup=true} asks for it.
 */
final class StartupTime {
    private StartupTime() {}

    static void printWhereAsked() {
        if (Boolean.getBoolean("ganscope.startup")) {
            new AfterFirstFrame(StartupTime::print).start();
        }
    }

    private static void print() {
        ProcessHandle.current()
                .info()
                .startInstant()
                .map(start -> Duration.between(start, Instant.now()).toMillis())
                .ifPresent(
                        millis ->
                                System.err.println("first painted frame after " + millis + " ms"));
    }
}
