package org.ganscope.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.OptionalDouble;

/** Updates are due at the pace asked for, neither sooner nor in bursts. */
class PacerTest {
    private static final long SECOND = 1_000_000_000;

    private final Pacer pacer = new Pacer();

    @Test
    void withoutALimitEveryUpdateIsDue() {
        pacer.start(5 * SECOND);
        pacer.made(6 * SECOND);

        assertThat(pacer.untilDue(6 * SECOND)).isLessThanOrEqualTo(0);
        assertThat(pacer.isSlow()).isFalse();
    }

    @Test
    void theFirstIsDueAtOnceAndTheNextAPeriodLater() {
        pacer.hold(OptionalDouble.of(4));
        pacer.start(10 * SECOND);
        assertThat(pacer.untilDue(10 * SECOND)).isZero();

        pacer.made(10 * SECOND);

        assertThat(pacer.untilDue(10 * SECOND)).isEqualTo(SECOND / 4);
        assertThat(pacer.isSlow()).isTrue();
    }

    @Test
    void anotherPaceCountsFromTheLastUpdate() {
        pacer.hold(OptionalDouble.of(1));
        pacer.start(0);
        pacer.made(0);

        pacer.hold(OptionalDouble.of(10));

        assertThat(pacer.untilDue(0)).isEqualTo(SECOND / 10);
    }

    @Test
    void aLittleLateIsMadeUpForAndAHindranceIsNot() {
        pacer.hold(OptionalDouble.of(1000));
        pacer.start(0);
        pacer.made(0);
        pacer.made(3_000_000);
        assertThat(pacer.untilDue(3_000_000)).isEqualTo(-1_000_000);

        pacer.made(7 * SECOND);

        assertThat(pacer.untilDue(7 * SECOND)).isEqualTo(-49_000_000);
    }
}
