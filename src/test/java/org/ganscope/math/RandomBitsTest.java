package org.ganscope.math;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomBitsTest {
    private static final int GROUPS = 2000;
    private static final int COUNT = GROUPS * RandomBits.WORDS;

    private final RandomBits plain = new PlainRandomBits();
    private final RandomBits best = new VectorRandomBits();

    @ParameterizedTest
    @ValueSource(longs = {0, 0xFFFFFFF0L, -16, 0x123456789ABCDE0L})
    void everyImplementationDrawsTheSameBits(long block) {
        int[] expected = new int[COUNT];
        int[] actual = new int[COUNT];
        plain.fill(expected, GROUPS, 0x1234567L << 29, -7, block);
        best.fill(actual, GROUPS, 0x1234567L << 29, -7, block);

        assertThat(actual).isEqualTo(expected);
        float[] expectedNumbers = new float[COUNT];
        float[] numbers = new float[COUNT];
        plain.gaussian(expected, GROUPS, expectedNumbers);
        best.gaussian(actual, GROUPS, numbers);
        assertThat(numbers).isEqualTo(expectedNumbers);
    }

    @Test
    void gaussianNumbersAreThoseOfTheFormula() {
        int[] words = new int[COUNT];
        float[] numbers = new float[COUNT];
        plain.fill(words, GROUPS, 1, 2, 0);
        plain.gaussian(words, GROUPS, numbers);

        for (int i = 0; i < COUNT; i += (i & 31) == 31 ? 33 : 1) {
            double u = ((words[i] >>> 1) + 0.5) * 0x1p-31;
            double radius = Math.sqrt(-2 * Math.log(u));
            double error = Math.hypot(numbers[i], numbers[i + 32]) - radius;
            assertThat(Math.abs(error)).isLessThan(radius > 0.5 ? 1e-6 * radius : 1e-4);
        }
    }
}
