package org.ganscope.export;

/** Hears how far a piece of work is. */
@FunctionalInterface
public interface Progress {
    /**
     * Called often, on the working thread.
     *
     * @param done of {@code all}, in the work's own unit
     */
    void at(long done, long all);
}
