package org.ganscope.cli;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Measures how often something can be done in a second. As in the peer's script, the median of five
 * slices of time counts; the warm-up before them lasts until the JVM has compiled what it will.
 */
final class SpeedTest {
    private static final int SLICES = 5;
    private static final double WARM_UP_SECONDS = 2;
    private static final int MOST_WARM_UPS = 30;

    /** The compiler rests where it works for less than this share of the time. */
    private static final double RESTING = 0.05;

    private final Runnable iteration;
    private final LongSupplier nanoTime;
    private final LongSupplier compiledMillis;

    SpeedTest(Runnable iteration) {
        this(iteration, System::nanoTime, compiler());
    }

    /**
     * Measures by other clocks.
     *
     * @param compiledMillis how long the JVM's compiler has worked so far
     */
    SpeedTest(Runnable iteration, LongSupplier nanoTime, LongSupplier compiledMillis) {
        this.iteration = iteration;
        this.nanoTime = nanoTime;
        this.compiledMillis = compiledMillis;
    }

    private static LongSupplier compiler() {
        Optional<CompilationMXBean> compiler =
                Optional.ofNullable(ManagementFactory.getCompilationMXBean())
                        .filter(CompilationMXBean::isCompilationTimeMonitoringSupported);
        return () -> compiler.map(CompilationMXBean::getTotalCompilationTime).orElse(0L);
    }

    /**
     * {@return the speed}
     *
     * @param seconds for all slices together
     */
    Speed measure(double seconds) throws InterruptedException {
        warmUp(Math.min(WARM_UP_SECONDS, seconds));
        double[] rates = new double[SLICES];
        for (int i = 0; i < SLICES; i++) {
            rates[i] = rate(seconds / SLICES);
        }
        Arrays.sort(rates);
        return new Speed(rates[SLICES / 2], rates[0], rates[SLICES - 1]);
    }

    private void warmUp(double seconds) throws InterruptedException {
        for (int i = 0; i < MOST_WARM_UPS; i++) {
            long before = compiledMillis.getAsLong();
            rate(seconds);
            if (compiledMillis.getAsLong() - before <= RESTING * 1000 * seconds) {
                return;
            }
        }
    }

    private double rate(double seconds) throws InterruptedException {
        long start = nanoTime.getAsLong();
        long elapsed;
        long count = 0;
        do {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            iteration.run();
            count++;
            elapsed = nanoTime.getAsLong() - start;
        } while (elapsed < seconds * 1e9);
        return count * 1e9 / elapsed;
    }
}
