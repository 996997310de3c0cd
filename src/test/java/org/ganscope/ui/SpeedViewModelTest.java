package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.session.Command;
import org.ganscope.session.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

class SpeedViewModelTest {
    private final List<Command> sent = new ArrayList<>();
    private long now;
    private final SpeedViewModel model = new SpeedViewModel(sent::add, () -> now);

    @Test
    void theSliderGoesFromOnePhaseASecondToNoLimit() {
        assertThat(SpeedScale.speed(0)).isEqualTo(new Speed.Phases(1));
        assertThat(SpeedScale.speed(0.2)).isEqualTo(new Speed.Phases(6));
        assertThat(SpeedScale.speed(0.24)).isEqualTo(new Speed.Updates(1));
        assertThat(SpeedScale.speed(1)).isEqualTo(new Speed.Unlimited());
    }

    @Test
    void placeAndSpeedAgree() {
        for (double pace : new double[] {1, 4, 60, 1_000, 24_000}) {
            double place = SpeedScale.position(new Speed.Updates(pace));
            assertThat(SpeedScale.speed(place))
                    .isInstanceOfSatisfying(
                            Speed.Updates.class,
                            speed ->
                                    assertThat(speed.perSecond())
                                            .isEqualTo(pace, within(pace / 20)));
        }
        for (int phases = 1; phases <= 6; phases++) {
            var speed = new Speed.Phases(phases);
            assertThat(SpeedScale.speed(SpeedScale.position(speed))).isEqualTo(speed);
        }
    }

    @Test
    void aRunLastsLongEnoughToBeWatched() {
        model.suit(Given.config());

        Speed speed = SpeedScale.speed(model.position().get());
        assertThat(speed)
                .isInstanceOfSatisfying(
                        Speed.Updates.class,
                        updates ->
                                assertThat(5_000 * 2 / updates.perSecond())
                                        .isEqualTo(SpeedViewModel.SECONDS_TO_WATCH, within(1.0)));
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
        model.position().set(0.24);

        assertThat(sent).containsExactly(new Command.Pace(OptionalDouble.of(1)));
        assertThat(model.words().get()).isEqualTo("1 update a second");
    }

    @Test
    void theSlowEndOfTheSliderIsSlowMotion() {
        model.position().set(0.08);

        assertThat(sent).containsExactly(new Command.SlowMotion(3));
        assertThat(model.words().get()).isEqualTo("3 phases a second");
        assertThat(model.slow().get()).isTrue();
    }

    @Test
    void slowMotionIsEnteredAndLeftForThePaceBefore() {
        model.position().set(0.5);
        sent.clear();

        model.toggleSlow();
        assertThat(model.slow().get()).isTrue();
        model.toggleSlow();

        assertThat(model.slow().get()).isFalse();
        assertThat(sent).hasSize(2).first().isEqualTo(new Command.SlowMotion(1));
        assertThat(sent.getLast()).isEqualTo(SpeedScale.speed(0.5).command());
    }

    @Test
    void slowMotionIsNoChoiceOfAPace() {
        model.toggleSlow();
        model.suit(Given.config());
        assertThat(model.slow().get()).isTrue();

        model.toggleSlow();

        assertThat(SpeedScale.speed(model.position().get())).isEqualTo(new Speed.Updates(500));
    }

    @Test
    void theNextPhaseEntersSlowMotion() {
        model.nextPhase();
        model.nextPhase();

        assertThat(sent)
                .containsExactly(
                        new Command.SlowMotion(1),
                        new Command.NextPhase(),
                        new Command.NextPhase());
    }

    @Test
    void keysGoFromPhaseToPhaseAndOnToUpdates() {
        model.position().set(0);
        sent.clear();
        for (int i = 0; i < 6; i++) {
            model.faster();
        }

        assertThat(sent)
                .containsExactly(
                        new Command.SlowMotion(2),
                        new Command.SlowMotion(3),
                        new Command.SlowMotion(4),
                        new Command.SlowMotion(5),
                        new Command.SlowMotion(6),
                        new Command.Pace(OptionalDouble.of(1)));
    }

    @Test
    void aFastPaceIsToldInTheStepsFromFrameToFrame() {
        model.position().set(1);
        assertThat(model.words().get()).isEqualTo("as fast as it goes");

        for (int frame = 0; frame <= 5; frame++) {
            now = frame * 100_000_000L;
            model.show(Given.update(new Status.Running(), frame * 33L));
        }

        assertThat(model.words().get()).isEqualTo("33 steps a frame");
    }

    @Test
    void aRunThatRestsOrBeginsAgainHasNoStepsAFrame() {
        model.position().set(1);
        model.show(Given.update(new Status.Running(), 100));
        now = 300_000_000L;
        model.show(Given.update(new Status.Running(), 110));
        assertThat(model.words().get()).isEqualTo("10 steps a frame");

        model.show(Given.update(new Status.Paused(), 110));
        assertThat(model.words().get()).isEqualTo("as fast as it goes");

        model.show(Given.update(new Status.Running(), 110));
        model.show(Given.update(new Status.Running(), 0));
        now = 600_000_000L;
        model.show(Given.update(new Status.Running(), 7));
        assertThat(model.words().get()).isEqualTo("7 steps a frame");
    }

    @ParameterizedTest
    @CsvSource({"24000, ≤ 200 steps/frame", "100, ≤ 100 updates/s", "4, 4 updates/s"})
    void thereAreShortWordsForThePace(double updates, String words) {
        model.suit(Given.config());
        model.position().set(SpeedScale.position(new Speed.Updates(updates)));
        assertThat(model.shortWords().getValue()).isEqualTo(words);

        model.position().set(1);
        assertThat(model.shortWords().getValue()).isEqualTo("no limit");
    }

    @Test
    void aPaceThatIsNotReachedYetIsToldAsTheMost() {
        model.suit(Given.config());
        model.position().set(SpeedScale.position(new Speed.Updates(24_000)));
        assertThat(model.words().get()).isEqualTo("up to 200 steps a frame");

        for (int frame = 0; frame <= 5; frame++) {
            now = frame * 100_000_000L;
            model.show(Given.update(new Status.Running(), frame * 3L));
        }
        assertThat(model.words().get()).isEqualTo("3 steps a frame");

        model.position().set(SpeedScale.position(new Speed.Updates(100)));
        assertThat(model.words().get()).isEqualTo("up to 100 updates a second");

        model.position().set(SpeedScale.position(new Speed.Updates(4)));
        assertThat(model.words().get()).isEqualTo("4 updates a second");
    }
}
