package org.ganscope.math;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Stream;

/** Philox against the known answers of its authors' Random123 library. */
class PhiloxTest {

    @ParameterizedTest
    @CsvSource({
        "00000000 00000000 00000000 00000000, 00000000 00000000,"
                + " 6627e8d5 e169c58d bc57ac4c 9b00dbd8",
        "ffffffff ffffffff ffffffff ffffffff, ffffffff ffffffff,"
                + " 408f276d 41c83b0e a20bc7c6 6d5451fd",
        "243f6a88 85a308d3 13198a2e 03707344, a4093822 299f31d0,"
                + " d16cfe09 94fdcceb 5001e420 24126ea1"
    })
    void blocksAreThoseOfTheAuthors(String counter, String key, String expected) {
        int[] c = words(counter);
        int[] k = words(key);
        for (RandomBits bits : new RandomBits[] {new PlainRandomBits(), new VectorRandomBits()}) {
            int[] group = new int[RandomBits.WORDS];
            long block = join(c[0], c[1]);
            int lane = (int) (block & (RandomBits.BLOCKS - 1));

            bits.fill(group, 1, join(k[0], k[1]), join(c[2], c[3]), block - lane);

            int at = 2 * lane;
            assertThat(new int[] {group[at], group[at + 1], group[at + 32], group[at + 33]})
                    .isEqualTo(words(expected));
        }
    }

    private static int[] words(String hex) {
        return Stream.of(hex.split(" "))
                .mapToInt(word -> Integer.parseUnsignedInt(word, 16))
                .toArray();
    }

    private static long join(int low, int high) {
        return (low & 0xFFFFFFFFL) | (long) high << 32;
    }
}
