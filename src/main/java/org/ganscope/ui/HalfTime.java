package org.ganscope.ui;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Lets work in the background go on, but not at more than about half of a processor: before each
 * piece it rests as long as the last one took. Used by one thread.
 */
final class HalfTime implements BooleanSupplier {
    private static final long LONGEST_REST = 100_000_000;

    private final BooleanSupplier wanted;
    private long begun = System.nanoTime();

    /**
     * @param wanted whether the work is still to be done; safe to ask on any thread
     */
    HalfTime(BooleanSupplier wanted) {
        this.wanted = wanted;
    }

    @Override
    public boolean getAsBoolean() {
        try {
            TimeUnit.NANOSECONDS.sleep(Math.min(LONGEST_REST, System.nanoTime() - begun));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        begun = System.nanoTime();
        return wanted.getAsBoolean();
    }
}
