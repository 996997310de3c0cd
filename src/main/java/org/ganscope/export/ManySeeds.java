package org.ganscope.export;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/** Runs the same trial with many seeds, as many at once as there are processors. */
final class ManySeeds {
    private static final int LOOK_MILLIS = 100;

    /** One run; it is single-threaded, so that its bits do not depend on the others. */
    interface Trial<R> {
        /**
         * Trains with one seed.
         *
         * @param steps to be raised by one after each step
         */
        R run(long seed, AtomicLong steps) throws InterruptedException;
    }

    private ManySeeds() {}

    /**
     * {@return the results of seeds 1, 2, ..., in this order}
     *
     * @param stepsOfEach what a trial takes, for {@code progress}
     */
    static <R> List<R> results(int seeds, int stepsOfEach, Trial<R> trial, Progress progress)
            throws InterruptedException {
        var steps = new AtomicLong();
        int threads = Math.min(seeds, Runtime.getRuntime().availableProcessors());
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<R>> pending = new ArrayList<>();
            for (long seed = 1; seed <= seeds; seed++) {
                long thisSeed = seed;
                pending.add(workers.submit(() -> trial.run(thisSeed, steps)));
            }
            List<R> results = new ArrayList<>();
            for (Future<R> future : pending) {
                results.add(
                        result(future, () -> progress.at(steps.get(), (long) seeds * stepsOfEach)));
            }
            return results;
        } finally {
            workers.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future, Runnable meanwhile) throws InterruptedException {
        while (true) {
            meanwhile.run();
            try {
                return future.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                // Not ready yet.
            } catch (ExecutionException e) {
                throw new IllegalStateException("a trial failed", e.getCause());
            }
        }
    }
}
