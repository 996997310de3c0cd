package org.ganscope.ui;

import javafx.animation.PauseTransition;
import javafx.application.Platform;

import java.time.Duration;
import java.time.Instant;

/**
 * Prints how long the start took, from the process's first moment to the first painted frame, where
 * {@code -Dganscope.startup=true} asks for it. With {@code exit} in place of {@code true} the app
 * closes a moment later: so the packaging collects what a start loads.
 */
final class StartupTime {
    private StartupTime() {}

    static void printWhereAsked() {
        switch (System.getProperty("ganscope.startup", "")) {
            case "true" -> new AfterFirstFrame(StartupTime::print).start();
            case "exit" -> new AfterFirstFrame(StartupTime::exitSoon).start();
            default -> {}
        }
    }

    private static void exitSoon() {
        var rest = new PauseTransition(javafx.util.Duration.seconds(1));
        rest.setOnFinished(event -> Platform.exit());
        rest.play();
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
