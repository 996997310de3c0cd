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
import java.util.stream.LongStream;

/** Runs the same trials with many seeds, as many at once as there are processors. */
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

    /** What is run with every seed, and how many steps that takes each time. */
    record Series<R>(int steps, Trial<R> trial) {}

    private ManySeeds() {}

    /** {@return the results of seeds 1, 2, ..., in this order} */
    static <R> List<R> of(int seeds, Series<R> series, Progress progress)
            throws InterruptedException {
        return ofEach(seeds, List.of(series), progress).getFirst();
    }

    /** {@return the results of each series, of seeds 1, 2, ..., in this order} */
    static <R> List<List<R>> ofEach(int seeds, List<Series<R>> all, Progress progress)
            throws InterruptedException {
        var steps = new AtomicLong();
        long whole = (long) seeds * all.stream().mapToLong(Series::steps).sum();
        Runnable told = () -> progress.at(steps.get(), whole);
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<List<Future<R>>> pending = new ArrayList<>();
            for (Series<R> one : all) {
                pending.add(submitted(seeds, one.trial(), steps, workers));
            }
            List<List<R>> results = new ArrayList<>();
            for (List<Future<R>> futures : pending) {
                List<R> ofOne = new ArrayList<>();
                for (Future<R> future : futures) {
                    ofOne.add(result(future, told));
                }
                results.add(ofOne);
            }
            return results;
        } finally {
            workers.shutdownNow();
        }
    }

    private static <R> List<Future<R>> submitted(
            int seeds, Trial<R> trial, AtomicLong steps, ExecutorService workers) {
        return LongStream.rangeClosed(1, seeds)
                .mapToObj(seed -> workers.submit(() -> trial.run(seed, steps)))
                .toList();
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
