package org.ganscope.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.OptionalDouble;

class ContourLevelsTest {
    @Test
    void aProbabilityHasTenthsButForOneHalf() {
        List<Double> levels = ContourLevels.of(new Span(0, 1), OptionalDouble.of(0.5));

        assertThat(levels).hasSize(8);
        for (int i = 0; i < 8; i++) {
            assertThat(levels.get(i)).isCloseTo((i + (i < 4 ? 1 : 2)) / 10.0, within(1e-9));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5})
    void coloursOfAnyReachHaveLinesOnEitherSide(double reach) {
        var values = new Span(0.5 - reach, 0.5 + reach);
        List<Double> levels = ContourLevels.of(values, OptionalDouble.of(0.5));

        assertThat(levels).hasSizeBetween(6, 8).allMatch(values::contains);
        assertThat(levels.stream().filter(level -> level < 0.5).count())
                .isEqualTo(levels.size() / 2);
        assertThat(levels).noneMatch(level -> Math.abs(level - 0.5) < reach / 10);
    }

    @Test
    void scoresHaveRoundLevelsZeroAmongThemWhereNoneIsUndecided() {
        assertThat(ContourLevels.of(new Span(-3, 2), OptionalDouble.empty()))
                .containsExactly(-2.5, -2.0, -1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 1.5);
        assertThat(ContourLevels.of(new Span(-2, 2), OptionalDouble.of(0)))
                .containsExactly(-1.5, -1.0, -0.5, 0.5, 1.0, 1.5);
    }
}
