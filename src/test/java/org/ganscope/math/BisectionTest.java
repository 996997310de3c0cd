package org.ganscope.math;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BisectionTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 8, 13})
    void itFindsEachPlaceAndNone(int count) {
        for (int place = 0; place <= count; place++) {
            int first = place;

            assertThat(Bisection.first(count, i -> i >= first)).isEqualTo(place);
        }
    }
}
