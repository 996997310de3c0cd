package org.ganscope.experiment;

/**
 * One figure of a run over its steps: buckets of minimum, mean and maximum, oldest first. Recent
 * buckets hold one entry each; older ones are merged, so that no extreme is ever lost. Immutable.
 */
public interface Band {
    /** {@return the number of buckets} */
    int size();

    /** {@return the first step in bucket {@code i}} */
    long firstStep(int i);

    /** {@return the last step in bucket {@code i}} */
    long lastStep(int i);

    double min(int i);

    double mean(int i);

    double max(int i);
}
