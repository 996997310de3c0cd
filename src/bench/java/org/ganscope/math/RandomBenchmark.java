package org.ganscope.math;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** Random words, and normal numbers from them, as many at once as {@link RandomStream} draws. */
public class RandomBenchmark extends KernelBenchmark {
    private static final int GROUPS = 16;
    private static final int COUNT = GROUPS * RandomBits.WORDS;

    private final int[] words = new int[COUNT];
    private final float[] numbers = new float[COUNT];
    private RandomBits bits = new PlainRandomBits();
    private long block;

    @Setup
    public void prepare() {
        bits = implementation.bits();
    }

    @Benchmark
    public void words(Elements done) {
        draw(done);
    }

    @Benchmark
    public void gaussian(Elements done) {
        draw(done);
        bits.gaussian(words, GROUPS, numbers);
    }

    private void draw(Elements done) {
        bits.fill(words, GROUPS, 1, 2, block);
        block += GROUPS * RandomBits.BLOCKS;
        done.elements += COUNT;
    }
}
