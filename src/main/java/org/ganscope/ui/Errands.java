package org.ganscope.ui;

import javafx.application.Platform;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Does what may take long beside the window, and gives the result back to its thread. */
interface Errands {
    /** A thread for each job; it never keeps the program from ending. */
    Errands THREADS =
            new Errands() {
                @Override
                public <T> void run(Callable<T> job, Consumer<T> done, Consumer<Exception> failed) {
                    Thread.ofPlatform()
                            .daemon()
                            .name("ganscope-reading")
                            .start(() -> finish(job, done, failed));
                }

                private <T> void finish(
                        Callable<T> job, Consumer<T> done, Consumer<Exception> failed) {
                    try {
                        T result = job.call();
                        Platform.runLater(() -> done.accept(result));
                    } catch (Exception e) {
                        Platform.runLater(() -> failed.accept(e));
                    }
                }
            };

    /**
     * Starts a job.
     *
     * @param done takes its result, on the JavaFX thread
     * @param failed takes what it threw, on the JavaFX thread
     */
    <T> void run(Callable<T> job, Consumer<T> done, Consumer<Exception> failed);
}
