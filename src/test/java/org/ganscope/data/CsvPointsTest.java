package org.ganscope.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.ganscope.config.ConfigException;
import org.ganscope.math.RandomStream;
import org.junit.jupiter.api.Test;

class CsvPointsTest {
    private static final DataFile SMALL =
            DataFile.of("src/test/resources/org/ganscope/data/small.csv");

    static CsvPoints digits() {
        return new CsvPoints(
                DataFile.of("shipped:digits.csv"),
                "first",
                "second",
                100_000,
                0.1,
                new Scaling.Standard());
    }

    private static CsvPoints small(String x, String y, double heldOut) {
        return new CsvPoints(SMALL, x, y, 1000, heldOut, new Scaling.AsRead());
    }

    /** In the file second is first + 3 where first is odd, first + 1 where it is even. */
    @Test
    void aPointIsARow() {
        float[] points = new float[2 * 1000];
        small("first", "2", 0).sample(RandomStream.of(1, "real"), points, 1000);

        for (int i = 0; i < 1000; i++) {
            assertThat(points[1000 + i]).isEqualTo(points[i] + (points[i] % 2 == 1 ? 3 : 1));
        }
    }

    @Test
    void heldOutPointsStayWhole() {
        float[] held = small("second", "first", 0.3).heldOutSamples();

        assertThat(held).hasSize(6);
        for (int i = 0; i < 3; i++) {
            assertThat(held[i]).isEqualTo(held[3 + i] + (held[3 + i] % 2 == 1 ? 3 : 1));
        }
    }

    @Test
    void nothingIsClaimedOfDensityAndPeaks() {
        assertThat(digits().law().density()).isEmpty();
        assertThat(digits().law().modes()).isEmpty();
    }

    @Test
    void eachColumnThatIsMissingIsToldAtItsField() {
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> small("frist", "7", 0))
                .withMessage(
                        """
                        x must be a column of small.csv: first, second, digit, or 1 to 3, but is "frist"
                        y must be a column of small.csv: first, second, digit, or 1 to 3, but is "7\"""");
    }

    @Test
    void theShippedDigitsHaveTheirRows() {
        assertThat(digits().file().columns().rows()).isEqualTo(540);
        assertThat(digits().heldOutSamples()).hasSize(2 * 54);
    }
}
