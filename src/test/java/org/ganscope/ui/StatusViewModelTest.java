package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.session.Status;
import org.ganscope.session.Update;
import org.junit.jupiter.api.Test;

import java.util.OptionalDouble;
import java.util.OptionalLong;

class StatusViewModelTest {
    private long now = 1_000_000_000_000L;
    private final StatusViewModel model = new StatusViewModel(() -> now);

    @Test
    void saysWhereTheRunIs() {
        model.show(Given.update(new Status.Paused(), 3_180));

        assertThat(model.progress().get()).isEqualTo("step 3,180 of 5,000");
        assertThat(model.seed().get()).isEqualTo("seed 1");
        assertThat(model.pace().get()).isEmpty();
    }

    @Test
    void aRunThatGoesOnPastItsEndSaysSo() {
        assertThat(StatusViewModel.progress(500, 500)).isEqualTo("step 500 of 500");
        assertThat(StatusViewModel.progress(3_658, 500))
                .isEqualTo("step 3,658, past its end at 500");
    }

    @Test
    void saysSinceWhenTheRunWasChangedByHand() {
        model.show(Given.update(new Status.Paused(), 50, Given.config(), OptionalLong.of(1_240)));

        assertThat(model.byHand().get()).isEqualTo("changed by hand since step 1,240");
    }

    @Test
    void countsTheFramesOfTheLastSecond() {
        for (int frame = 0; frame < 120; frame++) {
            model.show(Given.update(new Status.Running(), frame));
            now += 20_000_000;
        }

        assertThat(model.pace().get()).isEqualTo("6,000 steps/s · 50 fps");
    }

    @Test
    void aPaceBelowOneStepASecondIsNotZero() {
        Update update = Given.update(new Status.Running(), 1);
        model.show(
                new Update(
                        update.status(),
                        update.config(),
                        update.snapshot(),
                        update.history(),
                        update.changedSince(),
                        update.findings(),
                        update.motion(),
                        OptionalDouble.of(0.42)));

        assertThat(model.pace().get()).startsWith("0.4 steps/s");
    }
}
