package org.ganscope.math;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A named stream of random numbers, such as a run's noise. Each stream follows from the seed, its
 * name and a step number alone: no stream moves another, and the numbers are the same on any
 * machine and thread.
 *
 * <p>A counter-based generator, Philox4x32-10 (Salmon et al. 2011), whose key is a hash of seed and
 * name, whose upper counter words are the step number, and whose lower ones count blocks of four
 * words. The {@link State} is all there is. A call of {@link #uniform} or {@link #gaussian} draws
 * groups of 64 numbers and drops those of the last group that it does not need: so numbers drawn in
 * parts equal those drawn at once where the parts are multiples of 64.
 *
 * <p>Not thread-safe: one thread draws from a stream.
 */
public final class RandomStream {
    /** Groups drawn before they are turned into numbers, while their words are in the cache. */
    private static final int GROUPS = 16;

    private RandomBits bits = new PlainRandomBits();
    private boolean vector;
    private final int[] words = new int[GROUPS * RandomBits.WORDS];
    private final float[] numbers = new float[words.length];
    private long key;
    private long stream;
    private long block;

    private RandomStream(State state) {
        this.key = state.key;
        this.stream = state.stream;
        this.block = state.block;
    }

    /** {@return the stream {@code name} of {@code seed}} */
    public static RandomStream of(long seed, String name) {
        return of(seed, name, -1);
    }

    /**
     * {@return the stream {@code name} of {@code seed} at one step; streams of different steps
     * never overlap}
     *
     * @param step 0 or more
     */
    public static RandomStream of(long seed, String name, long step) {
        return new RandomStream(new State(key(seed, name), step, 0));
    }

    /**
     * {@return a stream that follows from this one's seed, name and step and from a further name;
     * drawing from either moves the other by nothing}
     */
    public RandomStream branch(String name) {
        return new RandomStream(new State(key(key, name), stream, 0));
    }

    /** Fills the front of {@code into} with {@code count} numbers, uniform on [0, 1), n 2^-24. */
    public void uniform(float[] into, int count) {
        align(into, count);
        for (int from = 0; from < count; from += words.length) {
            int part = Math.min(words.length, count - from);
            drawWords(part);
            toUnitInterval(words, part, numbers);
            System.arraycopy(numbers, 0, into, from, part);
        }
    }

    /** Fills the front of {@code into} with {@code count} numbers from N(0, 1), up to +-6.7. */
    public void gaussian(float[] into, int count) {
        align(into, count);
        for (int from = 0; from < count; from += words.length) {
            int part = Math.min(words.length, count - from);
            int groups = drawWords(part);
            bits().gaussian(words, groups, numbers);
            System.arraycopy(numbers, 0, into, from, part);
        }
    }

    /**
     * {@return an integer from 0 to {@code bound - 1}, each as likely as the others (Lemire 2019)}
     */
    public int below(int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("a bound must be 1 or more, but is " + bound);
        }
        long unfair = (1L << 32) % bound;
        while (true) {
            Philox.block(key, stream, block++, words, 0, 2);
            for (int i = 0; i < 4; i++) {
                long product = (words[i] & Philox.LOW_WORD) * bound;
                if ((product & Philox.LOW_WORD) >= unfair) {
                    return (int) (product >>> 32);
                }
            }
        }
    }

    /** {@return all that the next numbers depend on} */
    public State state() {
        return new State(key, stream, block);
    }

    /** Makes this stream go on from {@code state}. */
    public void restore(State state) {
        key = state.key;
        stream = state.stream;
        block = state.block;
    }

    /** Skips the rest of a group that {@link #below} began. */
    private void align(float[] into, int count) {
        Objects.checkFromIndexSize(0, count, into.length);
        block = (block + RandomBits.BLOCKS - 1) & -RandomBits.BLOCKS;
    }

    private static void toUnitInterval(int[] words, int count, float[] into) {
        for (int i = 0; i < count; i++) {
            into[i] = (words[i] >>> 8) * 0x1p-24f;
        }
    }

    /** {@return how many groups of words it has drawn for {@code count} numbers} */
    private int drawWords(int count) {
        int groups = (count + RandomBits.WORDS - 1) / RandomBits.WORDS;
        bits().fill(words, groups, key, stream, block);
        block += (long) groups * RandomBits.BLOCKS;
        return groups;
    }

    private RandomBits bits() {
        if (!vector && WarmUp.done()) {
            bits = new VectorRandomBits();
            vector = true;
        }
        return bits;
    }

    /** FNV-1a over the name's UTF-8 bytes, mixed with the seed by SplitMix64's finaliser. */
    private static long key(long seed, String name) {
        long hash = 0xCBF29CE484222325L;
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xFF)) * 0x100000001B3L;
        }
        return mix(mix(seed + 0x9E3779B97F4A7C15L) ^ hash);
    }

    private static long mix(long z) {
        long once = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
        return twice ^ (twice >>> 31);
    }

    /**
     * Where a stream stands.
     *
     * @param key Philox's key
     * @param stream the upper half of Philox's counter: the step number, -1 for a stream without
     * @param block the lower half: the next block to draw
     */
    public record State(long key, long stream, long block) {}
}
