package org.ganscope.cli;

/**
 * How fast work goes lately: a mean over time that forgets what is older than some seconds, for the
 * first steps are slow. Not thread-safe.
 */
final class Pace {
    private static final double MEMORY_SECONDS = 5;

    private long done;
    private double recentWork;
    private double recentSeconds;

    /**
     * @param seconds since the last call
     */
    void advance(long nowDone, double seconds) {
        double kept = Math.exp(-seconds / MEMORY_SECONDS);
        recentWork = recentWork * kept + (nowDone - done);
        recentSeconds = recentSeconds * kept + seconds;
        done = nowDone;
    }

    /** {@return 0 where nothing was done yet} */
    double perSecond() {
        return recentSeconds == 0 ? 0 : recentWork / recentSeconds;
    }
}
