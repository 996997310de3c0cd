package org.ganscope.math;

/** The constants of Philox4x32-10 and one block of it. */
final class Philox {
    static final int ROUNDS = 10;
    static final long FIRST_MULTIPLIER = 0xD2511F53L;
    static final long SECOND_MULTIPLIER = 0xCD9E8D57L;
    static final int FIRST_WEYL = 0x9E3779B9;
    static final int SECOND_WEYL = 0xBB67AE85;
    static final long LOW_WORD = 0xFFFFFFFFL;

    private Philox() {}

    /**
     * Computes the four words of one block.
     *
     * @param first where words 0 and 1 go in {@code into}
     * @param second where words 2 and 3 go
     */
    static void block(long key, long stream, long block, int[] into, int first, int second) {
        int k0 = (int) key;
        int k1 = (int) (key >>> 32);
        long c0 = block & LOW_WORD;
        long c1 = block >>> 32;
        long c2 = stream & LOW_WORD;
        long c3 = stream >>> 32;
        for (int round = 0; round < ROUNDS; round++) {
            long p0 = FIRST_MULTIPLIER * c0;
            long p1 = SECOND_MULTIPLIER * c2;
            c0 = ((p1 >>> 32) ^ c1 ^ k0) & LOW_WORD;
            c1 = p1 & LOW_WORD;
            c2 = ((p0 >>> 32) ^ c3 ^ k1) & LOW_WORD;
            c3 = p0 & LOW_WORD;
            k0 += FIRST_WEYL;
            k1 += SECOND_WEYL;
        }
        into[first] = (int) c0;
        into[first + 1] = (int) c1;
        into[second] = (int) c2;
        into[second + 1] = (int) c3;
    }
}
