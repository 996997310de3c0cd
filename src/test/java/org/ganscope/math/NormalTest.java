package org.ganscope.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalTest {

    /** Expected values by mpmath with 40 digits. */
    @ParameterizedTest
    @CsvSource({
        "-37, 5.7255712225245768227e-300",
        "-30, 4.9067139271481870595e-198",
        "-12.5, 3.7325642988777133772e-36",
        "-8, 6.2209605742717841235e-16",
        "-6, 9.865876450376981407e-10",
        "-5.65, 8.0223918506634975991e-9",
        "-4, 0.000031671241833119921254",
        "-2.5, 0.006209665325776135167",
        "-1, 0.15865525393145705141",
        "-0.66, 0.25462691467133613764",
        "-0.3, 0.38208857781104736693",
        "0, 0.5",
        "0.1, 0.53982783727702898367",
        "0.67, 0.74857110490468989845",
        "1, 0.84134474606854294859",
        "3, 0.99865010196836990547",
        "8, 0.9999999999999993779"
    })
    void cdfHasThirteenDigits(double x, double expected) {
        assertThat(Normal.cdf(x)).isCloseTo(expected, within(2e-13 * expected));
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {1e-300, 1e-100, 1e-12, 1e-5, 0.01, 0.3, 0.4999999, 0.5, 0.7, 0.99, 0.999999})
    void quantileUndoesCdf(double u) {
        assertThat(Normal.cdf(Normal.quantile(u))).isCloseTo(u, within(1e-12 * u));
    }

    @Test
    void quantileEndsAtInfinityAndIsUndefinedBeyond() {
        assertThat(Normal.quantile(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Normal.quantile(1)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Normal.quantile(-0.1)).isNaN();
        assertThat(Normal.quantile(1.1)).isNaN();
    }

    @Test
    void densityIsTheSlopeOfCdf() {
        for (double x = -5; x <= 5; x += 0.37) {
            double slope = (Normal.cdf(x + 1e-4) - Normal.cdf(x - 1e-4)) / 2e-4;
            assertThat(Normal.density(x)).isCloseTo(slope, within(1e-8));
        }
    }
}
