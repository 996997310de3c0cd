package org.ganscope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PlaneTest {
    private final Plane plane =
            new Plane(-1, 1, 0, 4, 3, new float[] {0, 1, 2, 10, 11, Float.NaN, 20, 21, 22});

    @Test
    void betweenGridPointsItIsLinearInBothDirections() {
        assertThat(plane.at(-1, 0)).isZero();
        assertThat(plane.at(-0.5, 0)).isCloseTo(0.5, within(1e-12));
        assertThat(plane.at(-0.5, 1)).isCloseTo(5.5, within(1e-12));
        assertThat(plane.at(1, 4)).isEqualTo(22);
    }

    @Test
    void itHasNoValueOutsideAndBesideNone() {
        assertThat(plane.at(1.01, 1)).isNaN();
        assertThat(plane.at(0, -0.1)).isNaN();
        assertThat(plane.at(0.5, 1)).isNaN();
        assertThat(plane.at(0, 2)).isEqualTo(11);
    }
}
