package org.ganscope.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AxisLabelTest {
    private static final String LABEL = "real part − 1, of plain gradient descent, alternating";

    @Test
    void aLabelWithRoomIsWhole() {
        assertThat(AxisLabel.fitting(LABEL, 400)).isEqualTo(LABEL);
    }

    @Test
    void remarksGoFirst() {
        assertThat(AxisLabel.fitting(LABEL, 260))
                .isEqualTo("real part − 1, of plain gradient descent …");
        assertThat(AxisLabel.fitting(LABEL, 120)).isEqualTo("real part − 1 …");
        assertThat(AxisLabel.fitting("G's parameter  (click: begin there)", 120))
                .isEqualTo("G's parameter …");
    }

    @Test
    void whatHasNoRemarkIsCut() {
        assertThat(AxisLabel.fitting("D's parameter", 60)).matches("D's p[a-z]*…");
        assertThat(AxisLabel.fitting("D's parameter", 8)).isEmpty();
    }

    @Test
    void aShortFormComesBeforeACut() {
        assertThat(AxisLabel.fitting("standard deviation", 52)).isEqualTo("std. dev.");
        assertThat(AxisLabel.fitting("imaginary", 40)).isEqualTo("imag.");
        assertThat(AxisLabel.fitting("standard deviation", 30)).endsWith("…");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 10, 20, 40, 80, 160, 240, 320})
    void nothingIsWiderThanItsRoom(double room) {
        assertThat(Fonts.width(AxisLabel.FONT, AxisLabel.fitting(LABEL, room)))
                .isLessThanOrEqualTo(room);
    }
}
