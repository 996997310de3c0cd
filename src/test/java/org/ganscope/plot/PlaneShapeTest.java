package org.ganscope.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaneShapeTest {
    private final PlaneShape shape = new PlaneShape();

    @ParameterizedTest
    @CsvSource({"1, 1", "1.26, 1.5", "1.5, 1.5", "2.31, 2.5", "0.83, 0.8", "0.5, 0.5"})
    void theShapeIsRatherTooLongThanTooShort(double picture, double asked) {
        assertThat(shape.follow(picture)).isCloseTo(asked, within(1e-12));
    }

    @Test
    void itStaysWhileItServes() {
        assertThat(shape.follow(0.81)).isEqualTo(0.8);
        assertThat(shape.follow(0.85)).isEqualTo(0.8);
        assertThat(shape.follow(1)).isEqualTo(0.8);
        assertThat(shape.follow(0.79)).as("too short").isCloseTo(1 / 1.5, within(1e-12));
        assertThat(shape.follow(0.81)).as("a row of the legend").isCloseTo(1 / 1.5, within(1e-12));
        assertThat(shape.follow(2.1)).isEqualTo(2.25);
        assertThat(shape.follow(1.2)).as("far too long").isEqualTo(1.25);
    }
}
