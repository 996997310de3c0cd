package org.ganscope.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The rate follows the last half second, or the last update where that takes longer. */
class StepRateTest {
    private static final long MILLISECOND = 1_000_000;

    private final StepRate rate = new StepRate();

    @Test
    void isUnknownAtFirst() {
        rate.start(0);

        assertThat(rate.perSecond(0)).isEmpty();
    }

    @Test
    void followsAChange() {
        rate.start(0);
        for (int i = 1; i <= 1000; i++) {
            rate.count(1, i * MILLISECOND);
        }
        assertThat(rate.perSecond(1000 * MILLISECOND)).hasValueCloseTo(1000.0, within(1e-6));

        for (int i = 1001; i <= 1600; i++) {
            rate.count(5, i * MILLISECOND);
        }
        assertThat(rate.perSecond(1600 * MILLISECOND)).hasValueCloseTo(5000.0, within(1e-6));
    }

    @Test
    void partsOfAStepCountWhereAnUpdateTakesASecond() {
        rate.start(0);
        for (long i = 1; i <= 5; i++) {
            rate.count(0.25, 1000 * i * MILLISECOND);
        }
        assertThat(rate.perSecond(5000 * MILLISECOND)).hasValueCloseTo(0.25, within(1e-6));
    }

    @Test
    void aNewStartForgetsThePause() {
        rate.start(0);
        rate.count(100, 500 * MILLISECOND);
        rate.start(90_000 * MILLISECOND);
        rate.count(1, 90_010 * MILLISECOND);

        assertThat(rate.perSecond(90_010 * MILLISECOND)).hasValueCloseTo(100.0, within(1e-6));
    }
}
