package org.ganscope.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BesselI0Test {

    /** I0(x) is the mean of exp(x cos t) over a turn. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 1, 3.7, 3.75, 3.8, 5, 10, 100})
    void itIsItsIntegral(double x) {
        int parts = 4000;
        double sum = 0;
        for (int i = 0; i < parts; i++) {
            sum += Math.exp(x * (Math.cos(2 * Math.PI * i / parts) - 1));
        }
        double value = sum / parts;

        assertThat(BesselI0.scaled(x)).isCloseTo(value, within(5e-7 * value));
    }
}
