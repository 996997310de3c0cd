package org.ganscope.math;

/** One block, one number at a time. */
final class PlainRandomBits implements RandomBits {

    @Override
    public void fill(int[] words, int groups, long key, long stream, long block) {
        for (int group = 0; group < groups; group++) {
            for (int b = 0; b < BLOCKS; b++) {
                int at = group * WORDS + 2 * b;
                Philox.block(
                        key, stream, block + (long) group * BLOCKS + b, words, at, at + 2 * BLOCKS);
            }
        }
    }

    @Override
    public void gaussian(int[] words, int groups, float[] into) {
        int apart = WORDS / 2;
        for (int group = 0; group < groups * WORDS; group += WORDS) {
            for (int i = group; i < group + apart; i++) {
                BoxMuller.pair(words[i], words[i + apart], into, i, i + apart);
            }
        }
    }
}
