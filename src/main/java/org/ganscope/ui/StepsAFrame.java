package org.ganscope.ui;

import java.util.OptionalDouble;

/**
 * Counts the steps from one shown frame to the next, as a mean that stands long enough to be read.
 */
final class StepsAFrame {
    private static final long REFRESH = 250_000_000L;

    private OptionalDouble mean = OptionalDouble.empty();
    private int frames = -1;
    private long firstStep;
    private long since;

    /** Notes that a frame shows {@code step} at {@code now}, in nanoseconds of any fixed clock. */
    void show(long step, long now) {
        if (frames < 0 || step < firstStep) {
            begin(step, now);
            return;
        }
        frames++;
        if (now - since >= REFRESH) {
            mean = OptionalDouble.of((double) (step - firstStep) / frames);
            begin(step, now);
        }
    }

    /** Forgets all: the run rests. */
    void stop() {
        mean = OptionalDouble.empty();
        frames = -1;
    }

    /** {@return the mean of the last quarter of a second; empty before the first} */
    OptionalDouble mean() {
        return mean;
    }

    private void begin(long step, long now) {
        frames = 0;
        firstStep = step;
        since = now;
    }
}
