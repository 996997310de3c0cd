package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.session.Command;
import org.ganscope.session.Status;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

class SpeedViewModelTest {
    private final List<Command> sent = new ArrayList<>();
    private final SpeedViewModel model = new SpeedViewModel(sent::add);

    @Test
    void theSliderGoesFromOneUpdateASecondToNoLimit() {
        assertThat(SpeedScale.pace(0)).hasValue(1);
        assertThat(SpeedScale.pace(1)).isEmpty();
    }

    @Test
    void placeAndPaceAgree() {
        for (double pace : new double[] {1, 4, 60, 1_000, 24_000}) {
            double place = SpeedScale.position(OptionalDouble.of(pace));
            assertThat(SpeedScale.pace(place).orElseThrow()).isEqualTo(pace, within(pace / 20));
        }
    }

    @Test
    void aRunLastsLongEnoughToBeWatched() {
        model.suit(Given.config());

        double updates = SpeedScale.pace(model.position().get()).orElseThrow();
        assertThat(5_000 * 2 / updates).isEqualTo(SpeedViewModel.SECONDS_TO_WATCH, within(1.0));
    }

    @Test
    void aSpeedChosenByTheUserStays() {
        model.position().set(1);
        model.position().set(0);

        model.suit(Given.config());

        assertThat(model.position().get()).isZero();
    }

    @Test
    void movingTheSliderSendsThePace() {
        model.position().set(0);

        assertThat(sent).containsExactly(new Command.Pace(OptionalDouble.of(1)));
        assertThat(model.words().get()).isEqualTo("1 update a second");
    }

    @Test
    void aFastPaceIsToldInStepsAFrame() {
        model.position().set(1);

        model.show(Given.update(new Status.Running(), 10));

        assertThat(model.words().get()).isEqualTo("100 steps a frame");
    }
}
