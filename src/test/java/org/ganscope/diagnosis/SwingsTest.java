package org.ganscope.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.stream.LongStream;

/** {@link Swings} about data of mean 3 and standard deviation 2. */
class SwingsTest {
    @ParameterizedTest
    @CsvSource({
        "4, 0.26, true",
        "3, 0.26, false",
        "5, 0.21, true",
        "4, 0.21, false",
        "20, 0.19, false",
    })
    void areMoreOftenWhereTheyReachLessFar(int crossings, double reach, boolean found) {
        assertThat(Swings.of(means(crossings, reach), 3, 2).isPresent()).isEqualTo(found);
    }

    @Test
    void tellTheirPeriod() {
        Finding found = Swings.of(means(6, 0.5), 3, 2).orElseThrow();

        assertThat(found.figure()).isEqualTo(6);
        assertThat(found.sentence()).contains("6 times").endsWith("every 284.");
        assertThat(found.since()).isEqualTo(150);
    }

    /** Every 10 steps up to 1,000, each way as long as the others; the first is no crossing. */
    private static Evidence.Series means(int crossings, double reach) {
        long[] steps = LongStream.rangeClosed(1, 100).map(i -> 10 * i).toArray();
        double[] values = new double[steps.length];
        Arrays.setAll(
                values,
                i -> {
                    int way = (int) ((crossings + 1) * (steps[i] - 1) / 1000);
                    return 3 + 2 * reach * (way % 2 == 0 ? 1 : -1);
                });
        return new Evidence.Series(steps, values);
    }
}
