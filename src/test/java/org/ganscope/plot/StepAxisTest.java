package org.ganscope.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepAxisTest {
    @Test
    void aLogarithmicAxisBeginsWithStepOneAndGivesEachDecadeTheSameRoom() {
        StepAxis axis = StepAxis.upTo(10_000, true);

        assertThat(axis.share(1)).isZero();
        assertThat(axis.share(10)).isCloseTo(0.25, within(1e-12));
        assertThat(axis.share(1000)).isCloseTo(0.75, within(1e-12));
        assertThat(axis.share(10_000)).isCloseTo(1, within(1e-12));
        assertThat(axis.shows(0)).isFalse();
    }

    @Test
    void aLinearAxisBeginsWithStepZero() {
        StepAxis axis = StepAxis.upTo(10_000, false);

        assertThat(axis.share(0)).isZero();
        assertThat(axis.share(2500)).isEqualTo(0.25);
        assertThat(axis.shows(0)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aPlaceTellsItsStep(boolean log) {
        StepAxis axis = StepAxis.upTo(1_000_000_000, log);

        for (long step : new long[] {1, 7, 320, 99_999, 1_000_000_000}) {
            assertThat(axis.stepAt(axis.place((double) step))).isEqualTo(step);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 10", "2, 100", "3, 1k", "4, 10k", "5, 100k", "6, 1M", "9, 1G"})
    void decadesAreWrittenShortly(double logarithm, String words) {
        assertThat(new Decades().format(logarithm)).isEqualTo(words);
    }
}
