package org.ganscope.dynamics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldReachTest {
    @ParameterizedTest
    @CsvSource({"0, 0, 1.5", "1, -1, 1.5", "1.5, 1, 2", "0.3, -2.1, 3", "-70, 5, 100"})
    void atFirstItIsARoundNumberWithRoomForTheGame(double x, double y, double reach) {
        assertThat(FieldReach.of(new double[] {x, y}, 0)).isEqualTo(reach);
    }

    @Test
    void itStaysWhileTheGameGoesRound() {
        double reach = 0;
        for (int i = 0; i < 100; i++) {
            double[] point = {2.2 * Math.cos(i / 5.0), 2.2 * Math.sin(i / 5.0)};
            reach = FieldReach.of(point, reach);
            assertThat(reach).isEqualTo(3);
        }
    }

    @Test
    void itStaysWhereTheGameBeginsNearItsBorder() {
        assertThat(FieldReach.of(new double[] {2.9, -2.99}, 3)).isEqualTo(3);
        assertThat(FieldReach.of(new double[] {0.1, 0.1}, 3)).isEqualTo(3);
    }

    @Test
    void itChangesWhereTheGameLeavesItOrLiesFarWithin() {
        assertThat(FieldReach.of(new double[] {3.1, 0}, 3)).isEqualTo(5);
        assertThat(FieldReach.of(new double[] {1, -1}, 10)).isEqualTo(1.5);
    }
}
