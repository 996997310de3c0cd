package org.ganscope.math;

import com.sun.management.ThreadMXBean;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;

/** Measures what a repeated work allocates on this thread. */
public final class Allocation {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final int ROUND = 1000;
    private static final int MOST_ROUNDS = 200;
    private static final long PAUSE_NANOS = 10_000_000;

    private Allocation() {}

    /**
     * Repeats {@code work} until the compiler has removed what it can: until the median is at most
     * {@code aim}, or for 200,000 times. In pauses between them even a busy machine compiles.
     *
     * @return the median over the last 1,000 repetitions, in bytes
     */
    public static long onceWarm(Runnable work, long aim) {
        long median = Long.MAX_VALUE;
        for (int round = 0; round < MOST_ROUNDS && median > aim; round++) {
            LockSupport.parkNanos(PAUSE_NANOS);
            median = median(work);
        }
        return median;
    }

    private static long median(Runnable work) {
        long[] bytes = new long[ROUND];
        for (int i = 0; i < ROUND; i++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            work.run();
            bytes[i] = THREADS.getCurrentThreadAllocatedBytes() - before;
        }
        Arrays.sort(bytes);
        return bytes[ROUND / 2];
    }
}
