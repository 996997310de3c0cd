package org.ganscope.ui;

import org.ganscope.session.Status;
import org.ganscope.session.Update;

import java.util.function.LongSupplier;

/**
 * Lets through some fifteen updates a second of a running game, and every update of a resting one:
 * enough for numbers to be read and for histories, which move by a pixel at a time. JavaFX thread
 * only.
 */
final class Unhurried {
    private static final long NANOS = 66_000_000;

    private final LongSupplier clock;
    private long next = Long.MIN_VALUE;

    /**
     * @param clock in nanoseconds, from any start
     */
    Unhurried(LongSupplier clock) {
        this.clock = clock;
    }

    /** {@return whether this update is to be shown} */
    boolean isDue(Update update) {
        long now = clock.getAsLong();
        if (update.status() instanceof Status.Running && now < next) {
            return false;
        }
        next = now + NANOS;
        return true;
    }
}
