package org.ganscope.cli;

import java.util.Arrays;
import java.util.function.LongSupplier;

/**
 * Measures how often something can be done in a second, as the peer's script does: a warm-up, then
 * five slices of time, of which the median counts.
 *
 * @param median iterations per second
 * @param slowest slice, iterations per second
 * @param fastest slice, iterations per second
 */
record SpeedTest(double median, double slowest, double fastest) {
    private static final int SLICES = 5;
    private static final double LONGEST_WARM_UP = 2;

    /**
     * {@return the speed of {@code iteration}}
     *
     * @param seconds for all slices together
     */
    static SpeedTest of(Runnable iteration, double seconds) throws InterruptedException {
        return of(iteration, seconds, System::nanoTime);
    }

    static SpeedTest of(Runnable iteration, double seconds, LongSupplier clock)
            throws InterruptedException {
        rate(iteration, Math.min(LONGEST_WARM_UP, seconds), clock);
        double[] rates = new double[SLICES];
        for (int i = 0; i < SLICES; i++) {
            rates[i] = rate(iteration, seconds / SLICES, clock);
        }
        Arrays.sort(rates);
        return new SpeedTest(rates[SLICES / 2], rates[0], rates[SLICES - 1]);
    }

    private static double rate(Runnable iteration, double seconds, LongSupplier clock)
            throws InterruptedException {
        long start = clock.getAsLong();
        long elapsed;
        long count = 0;
        do {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            iteration.run();
            count++;
            elapsed = clock.getAsLong() - start;
        } while (elapsed < seconds * 1e9);
        return count * 1e9 / elapsed;
    }
}
