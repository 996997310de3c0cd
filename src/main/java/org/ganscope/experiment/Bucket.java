package org.ganscope.experiment;

/**
 * What is left of some successive entries of a figure once they are merged.
 *
 * @param first the step of the first entry
 * @param last the step of the last entry
 * @param sum of all entries, so that the mean stays exact however often buckets merge
 * @param count how many entries; 0 for the bucket that is still empty
 */
record Bucket(long first, long last, double min, double max, double sum, long count) {
    static final Bucket EMPTY =
            new Bucket(0, 0, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0, 0);

    double mean() {
        return sum / count;
    }

    /** {@return this bucket with one later entry} */
    Bucket with(long step, double value) {
        return new Bucket(
                count == 0 ? step : first,
                step,
                Math.min(min, value),
                Math.max(max, value),
                sum + value,
                count + 1);
    }

    /** {@return this bucket and the one after it as one} */
    Bucket with(Bucket next) {
        return new Bucket(
                first,
                next.last,
                Math.min(min, next.min),
                Math.max(max, next.max),
                sum + next.sum,
                count + next.count);
    }
}
