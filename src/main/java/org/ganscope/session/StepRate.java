package org.ganscope.session;

import java.util.OptionalDouble;

/**
 * Measures steps a second over the last half second, or over the last update where one takes
 * longer. Times are nanoseconds of one clock. TRAINER thread.
 */
final class StepRate {
    private static final double SECOND = 1e9;
    private static final long HALF_WINDOW = 250_000_000;

    private Mark older = new Mark(0, 0);
    private Mark newer = older;
    private double done;

    /** Forgets what was before: training begins. */
    void start(long now) {
        newer = new Mark(now, done);
        older = newer;
    }

    /**
     * Counts what was done.
     *
     * @param steps a part of a step for a single update
     */
    void count(double steps, long now) {
        done += steps;
        if (now - newer.time >= HALF_WINDOW) {
            older = newer;
            newer = new Mark(now, done);
        }
    }

    /** {@return the rate; empty until there is something to measure} */
    OptionalDouble perSecond(long now) {
        long time = now - older.time;
        return done > older.done && time > 0
                ? OptionalDouble.of((done - older.done) / time * SECOND)
                : OptionalDouble.empty();
    }

    private record Mark(long time, double done) {}
}
