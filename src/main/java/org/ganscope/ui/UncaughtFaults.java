package org.ganscope.ui;

import javafx.application.Platform;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What becomes of an exception that nobody caught: logged once, told once. A fault that comes back
 * with every frame must not bury the window under cards.
 */
final class UncaughtFaults implements Thread.UncaughtExceptionHandler {
    private static final Logger LOG = System.getLogger("org.ganscope");

    private final Prompter prompter;
    private final AtomicBoolean told = new AtomicBoolean();

    UncaughtFaults(Prompter prompter) {
        this.prompter = prompter;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        if (told.compareAndSet(false, true)) {
            LOG.log(Level.ERROR, "uncaught on thread " + thread.getName(), fault);
            Platform.runLater(() -> prompter.ask(question(fault)));
        }
    }

    private static Question question(Throwable fault) {
        return Question.notice(
                "Something went wrong inside GANscope",
                List.of(
                        "This is our fault, not yours. Save your config under a new name and"
                                + " start GANscope again.",
                        fault.toString()));
    }
}
