package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.config.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NudgeTest {
    @ParameterizedTest
    @CsvSource({
        "4.0, 4.1, 3.9",
        "0.001, 0.0011, 0.0009",
        "1e-8, 0.000000011, 0.000000009",
        "-2.5, -2.4, -2.6",
        "0.1, 0.11, 0.09",
        "250, 260, 240",
        "0, 0.1, -0.1"
    })
    void aNumberMovesInItsSecondDigit(String text, String up, String down) {
        assertThat(Nudge.of(new Kind.Decimal(), text, true)).contains(up);
        assertThat(Nudge.of(new Kind.Decimal(), text, false)).contains(down);
    }

    @Test
    void aWholeNumberMovesByOne() {
        assertThat(Nudge.of(new Kind.Whole(false), "256", true)).contains("257");
        assertThat(Nudge.of(new Kind.Whole(false), "1", false)).contains("0");
    }

    @Test
    void whatIsNoNumberStays() {
        assertThat(Nudge.of(new Kind.Decimal(), "much", true)).isEmpty();
        assertThat(Nudge.of(new Kind.Decimal(), "1e999999999", true)).isEmpty();
    }
}
