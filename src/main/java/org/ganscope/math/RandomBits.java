package org.ganscope.math;

/**
 * Philox4x32-10 (Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3",
 * 2011), and the way from its words to numbers. Works on groups of 16 blocks, 64 words, so that any
 * vector width computes the same: word w of block b of a group stands at 32 (w / 2) + 2 b + w % 2.
 *
 * <p>Both implementations give the same bits.
 */
sealed interface RandomBits permits PlainRandomBits, VectorRandomBits {
    /** Blocks in a group. */
    int BLOCKS = 16;

    /** Words, and numbers, in a group. */
    int WORDS = 4 * BLOCKS;

    /**
     * Computes {@code groups} groups of words into the front of {@code words}.
     *
     * @param key both words of Philox's key, the first in the low half
     * @param stream the upper two words of its counter
     * @param block the lower two words of the counter of the first block; a multiple of {@link
     *     #BLOCKS}, so that no carry happens inside a group
     */
    void fill(int[] words, int groups, long key, long stream, long block);

    /** Turns groups of words into as many N(0, 1) numbers, by {@link BoxMuller}. */
    void gaussian(int[] words, int groups, float[] into);
}
