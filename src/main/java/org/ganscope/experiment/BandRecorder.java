package org.ganscope.experiment;

/**
 * Records one figure in bounded memory, whatever the length of the run: the last 4,096 entries or
 * more stay single, older ones are merged into at most 4,096 buckets of equally many entries. When
 * these are full, each two become one. TRAINER thread.
 */
final class BandRecorder {
    private Buckets merged = Buckets.empty();
    private int mergedCount;

    /** The bucket that old entries go into now; it joins the merged ones when it has its width. */
    private Bucket open = Bucket.EMPTY;

    /** Entries in one merged bucket, a power of two. */
    private long width = 1;

    private Entries older = Entries.empty();
    private int olderCount;
    private Entries recent = Entries.empty();
    private int recentCount;

    BandRecorder() {}

    /** {@return a recorder that goes on after what {@code band} holds, and leaves it alone} */
    static BandRecorder after(RecordedBand band) {
        var recorder = new BandRecorder();
        recorder.merged = band.merged().copy();
        recorder.mergedCount = band.mergedCount();
        recorder.open = band.open();
        recorder.width = band.mergedCount() == 0 ? 1 : band.merged().get(0).count();
        recorder.older = band.older().copy();
        recorder.olderCount = band.olderCount();
        recorder.recent = band.recent().copy();
        recorder.recentCount = band.recentCount();
        return recorder;
    }

    /** Adds an entry; NaN, which says that there was none, is left out. */
    void append(long step, double value) {
        if (Double.isNaN(value)) {
            return;
        }
        if (recentCount == Entries.CAPACITY) {
            mergeOlder();
            older = recent;
            olderCount = recentCount;
            recent = Entries.empty();
            recentCount = 0;
        }
        recent.set(recentCount++, step, value);
    }

    /** Drops the entries of later steps, as far as they are single; earlier views keep them. */
    void forgetAfter(long step) {
        recent = recent.copy();
        older = older.copy();
        while (recentCount > 0 && recent.step(recentCount - 1) > step) {
            recentCount--;
        }
        while (recentCount == 0 && olderCount > 0 && older.step(olderCount - 1) > step) {
            olderCount--;
        }
    }

    /** {@return what was recorded so far; it shares the recorder's arrays} */
    RecordedBand view() {
        return new RecordedBand(merged, mergedCount, open, older, olderCount, recent, recentCount);
    }

    private void mergeOlder() {
        for (int i = 0; i < olderCount; i++) {
            open = open.with(older.step(i), older.value(i));
            if (open.count() == width) {
                merged.set(mergedCount++, open);
                open = Bucket.EMPTY;
                if (mergedCount == Buckets.CAPACITY) {
                    merged = merged.inPairs();
                    mergedCount /= 2;
                    width *= 2;
                }
            }
        }
    }
}
