package org.ganscope.experiment;

import org.ganscope.codec.Transfer;

import java.util.List;

/**
 * A band as it stood when it was asked for. It shares the recorder's arrays, of which it reads only
 * the parts that are never written again. Safe on any thread once handed over safely.
 *
 * @param merged the oldest buckets, of which the first {@code mergedCount} count
 * @param open the bucket after them, perhaps empty
 * @param older single entries after it
 * @param recent single entries after those
 */
record RecordedBand(
        Buckets merged,
        int mergedCount,
        Bucket open,
        Entries older,
        int olderCount,
        Entries recent,
        int recentCount)
        implements Band {

    /** {@return a band of so many steps, by way of a transfer} */
    RecordedBand through(Transfer transfer, String name, long steps) {
        var buckets = new BucketTransfer(transfer, name + "/merged", steps);
        List<Bucket> brought = buckets.through(this::bucket, buckets());
        // The open one has not the width of the others yet.
        boolean hasOpen =
                !brought.isEmpty() && brought.getLast().count() < brought.getFirst().count();
        int whole = hasOpen ? brought.size() - 1 : brought.size();
        Buckets filled = Buckets.empty();
        for (int i = 0; i < whole; i++) {
            filled.set(i, brought.get(i));
        }
        Entries.Part old = older.through(transfer, name + "/older", olderCount, steps);
        Entries.Part fresh = recent.through(transfer, name + "/recent", recentCount, steps);
        return new RecordedBand(
                filled,
                whole,
                hasOpen ? brought.getLast() : Bucket.EMPTY,
                old.entries(),
                old.count(),
                fresh.entries(),
                fresh.count());
    }

    @Override
    public int size() {
        return buckets() + olderCount + recentCount;
    }

    @Override
    public long firstStep(int i) {
        return i < buckets() ? bucket(i).first() : step(i - buckets());
    }

    @Override
    public long lastStep(int i) {
        return i < buckets() ? bucket(i).last() : step(i - buckets());
    }

    @Override
    public double min(int i) {
        return i < buckets() ? bucket(i).min() : value(i - buckets());
    }

    @Override
    public double mean(int i) {
        return i < buckets() ? bucket(i).mean() : value(i - buckets());
    }

    @Override
    public double max(int i) {
        return i < buckets() ? bucket(i).max() : value(i - buckets());
    }

    private int buckets() {
        return open.count() > 0 ? mergedCount + 1 : mergedCount;
    }

    private Bucket bucket(int i) {
        return i < mergedCount ? merged.get(i) : open;
    }

    private long step(int single) {
        return single < olderCount ? older.step(single) : recent.step(single - olderCount);
    }

    private double value(int single) {
        return single < olderCount ? older.value(single) : recent.value(single - olderCount);
    }
}
