package org.ganscope.ui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Does jobs where they are started. */
final class AtOnce implements Errands {
    @Override
    public <T> void run(Callable<T> job, Consumer<T> done, Consumer<Exception> failed) {
        T result;
        try {
            result = job.call();
        } catch (Exception e) {
            failed.accept(e);
            return;
        }
        done.accept(result);
    }
}
