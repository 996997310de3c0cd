package org.ganscope.ui;

import javafx.animation.AnimationTimer;

import java.time.Duration;
import java.time.Instant;

/**
 * Prints how long the start took, from the process's first moment to the first painted frame, where
 * {@code -Dganscope.startup=true} asks for it.
 */
final class StartupTime extends AnimationTimer {
    /** The timer runs before its frame is painted: at the third one the first is on the screen. */
    private static final int PAINTED = 3;

    private int frames;

    private StartupTime() {}

    static void printWhereAsked() {
        if (Boolean.getBoolean("ganscope.startup")) {
            new StartupTime().start();
        }
    }

    @Override
    public void handle(long now) {
        frames++;
        if (frames == PAINTED) {
            stop();
            ProcessHandle.current()
                    .info()
                    .startInstant()
                    .map(start -> Duration.between(start, Instant.now()).toMillis())
                    .ifPresent(
                            millis ->
                                    System.err.println(
                                            "first painted frame after " + millis + " ms"));
        }
    }
}
