package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.OptionalLong;

class RunToButtonTest {

    @Test
    void aStepMustLieAheadAndNoFartherThanStepsGo() {
        assertThat(RunToButton.fault(OptionalLong.empty(), 5)).isEqualTo("A whole number, please.");
        assertThat(RunToButton.fault(OptionalLong.of(5), 5))
                .isEqualTo("That step is behind: the run is at 5.");
        assertThat(RunToButton.fault(OptionalLong.of(6), 5)).isEmpty();
        assertThat(RunToButton.fault(OptionalLong.of(1_000_000_000), 5)).isEmpty();
        assertThat(RunToButton.fault(OptionalLong.of(1_000_000_001), 5))
                .isEqualTo("Steps go to 1,000,000,000 at most.");
    }
}
