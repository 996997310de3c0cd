package org.ganscope.ui;

/** Counts new frames over the last second. */
final class FrameRate {
    private static final long SECOND = 1_000_000_000L;

    private final long[] times = new long[240];
    private int next;

    /** Notes a new frame at {@code now}, in nanoseconds of any fixed clock. */
    void tick(long now) {
        times[next] = now;
        next = (next + 1) % times.length;
    }

    /** {@return how many frames the second before {@code now} had} */
    int perSecond(long now) {
        int count = 0;
        for (long time : times) {
            if (time != 0 && now - time < SECOND) {
                count++;
            }
        }
        return count;
    }
}
