package org.ganscope.experiment;

/**
 * Buckets of equally many entries, of which there come more and more. A view that remembers how
 * many there were may share them with the recorder: what is written later lies behind.
 */
final class Buckets {
    static final int CAPACITY = 4096;

    private final Bucket[] buckets;

    private Buckets(Bucket[] buckets) {
        this.buckets = buckets;
    }

    static Buckets empty() {
        return new Buckets(new Bucket[CAPACITY]);
    }

    /** {@return the same buckets, that another recorder may go on with} */
    Buckets copy() {
        return new Buckets(buckets.clone());
    }

    /** {@return half as many of twice the width, of a full one} */
    Buckets inPairs() {
        Bucket[] pairs = new Bucket[CAPACITY];
        for (int i = 0; i < CAPACITY / 2; i++) {
            pairs[i] = buckets[2 * i].with(buckets[2 * i + 1]);
        }
        return new Buckets(pairs);
    }

    void set(int i, Bucket bucket) {
        buckets[i] = bucket;
    }

    Bucket get(int i) {
        return buckets[i];
    }
}
