package org.ganscope.ui;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Does what is not urgent, one thing after the other, on a thread that is there while it works. */
final class Background implements Consumer<Runnable> {
    private final ThreadPoolExecutor thread =
            new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>());

    Background(String name) {
        thread.allowCoreThreadTimeOut(true);
        thread.setThreadFactory(
                task -> {
                    var worker = new Thread(task, name);
                    worker.setDaemon(true);
                    return worker;
                });
    }

    @Override
    public void accept(Runnable task) {
        thread.execute(task);
    }
}
