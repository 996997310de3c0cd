package org.ganscope.session;

import java.util.OptionalDouble;

/**
 * Says when the next update, or in slow motion the next phase, is due. Times are nanoseconds of one
 * clock. TRAINER thread.
 */
final class Pacer {
    private static final double SECOND = 1e9;

    /** Up to here each update has a frame of its own. */
    private static final double SLOW = 60;

    /** How much lost time is made up for; more would be a burst after each hindrance. */
    private static final long MOST_BEHIND = 50_000_000;

    private OptionalDouble updatesPerSecond = OptionalDouble.empty();
    private long lastDue;

    /** Holds another pace from the last update on. */
    void hold(OptionalDouble pace) {
        updatesPerSecond = pace;
    }

    /** {@return whether the updates come one by one, each to be seen} */
    boolean isSlow() {
        return updatesPerSecond.isPresent() && updatesPerSecond.getAsDouble() <= SLOW;
    }

    /** Makes the next update due now. */
    void start(long now) {
        lastDue = now - period();
    }

    /** {@return how long to wait; 0 or less where the update is due} */
    long untilDue(long now) {
        return lastDue + period() - now;
    }

    /** Takes note that the update was made. */
    void made(long now) {
        lastDue = Math.max(lastDue + period(), now - MOST_BEHIND);
    }

    private long period() {
        return updatesPerSecond.isPresent() ? (long) (SECOND / updatesPerSecond.getAsDouble()) : 0;
    }
}
