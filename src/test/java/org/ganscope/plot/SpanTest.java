package org.ganscope.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
    @ParameterizedTest
    @CsvSource({"0, 10", "10, 10", "11, 12", "1500, 1500", "1505, 2000", "99999, 100000"})
    void theAxisOfStepsEndsAtARoundNumberThatIsReached(long last, double high) {
        assertThat(Span.steps(last).high()).isEqualTo(high, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"-1, 9, 10, 1", "0, 0.35, 7, 0.05", "0, 0.35, 4, 0.1", "0, 3180, 5, 1000"})
    void ticksAreRoundAndAboutAsManyAsAskedFor(double low, double high, double count, double tick) {
        assertThat(new Span(low, high).tick(count)).isEqualTo(tick, within(1e-9));
    }

    @Test
    void aCalmSpanGrowsAtOnceAndStaysWhileValuesMoveALittle() {
        var calm = new CalmSpan(new Span(0, 1));
        Span first = calm.follow(0, 0.32);

        assertThat(first.high()).isBetween(0.32, 0.5);
        assertThat(calm.follow(0, 0.30)).isEqualTo(first);
        assertThat(calm.follow(0, 2.1).high()).isGreaterThan(2.1);
    }

    @Test
    void aCalmSpanShrinksOnlyAfterAWhile() {
        var calm = new CalmSpan(new Span(0, 1));
        Span wide = calm.follow(0, 10);

        assertThat(calm.follow(0, 1)).isEqualTo(wide);
        Span later = wide;
        for (int frame = 0; frame < 100; frame++) {
            later = calm.follow(0, 1);
        }

        assertThat(later.high()).isBetween(1.0, 2.0);
    }

    @Test
    void nonsenseMovesNoAxis() {
        var calm = new CalmSpan(new Span(0, 1));
        Span before = calm.follow(0, 1);

        assertThat(calm.follow(Double.NaN, 1)).isEqualTo(before);
        assertThat(calm.follow(0, Double.POSITIVE_INFINITY)).isEqualTo(before);
        assertThat(calm.follow(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY))
                .isEqualTo(before);
    }

    @Test
    void whatIsNeverNegativeGetsNoNegativeAxis() {
        assertThat(new CalmSpan(new Span(0, 1)).follow(0.2, 15).low()).isZero();
        assertThat(new CalmSpan(new Span(0, 1)).follow(-0.2, 15).low()).isLessThan(-0.2);
    }

    @Test
    void equalValuesMakeASpanToo() {
        Span span = new CalmSpan(new Span(0, 1)).follow(3, 3);

        assertThat(span.contains(3)).isTrue();
        assertThat(span.length()).isPositive();
    }
}
