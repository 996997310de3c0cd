package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.config.Settings;
import org.ganscope.diagnosis.Condition;
import org.ganscope.diagnosis.Finding;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.gan.Player;
import org.ganscope.session.Command;
import org.ganscope.session.Status;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

class TransportViewModelTest {
    private final List<Command> sent = new ArrayList<>();
    private final TransportViewModel model = new TransportViewModel(sent::add);

    @Test
    void togglePlayPlaysAPausedSession() {
        model.show(Given.update(new Status.Paused(), 10));

        model.togglePlay();

        assertThat(sent).containsExactly(new Command.Play());
        assertThat(model.chip().get()).isEqualTo(StateChip.PAUSED);
    }

    @Test
    void togglePlayPausesARunningSession() {
        model.show(Given.update(new Status.Running(), 1_500));

        model.togglePlay();

        assertThat(sent).containsExactly(new Command.Pause());
        assertThat(model.step().get()).isEqualTo(1_500);
    }

    @Test
    void aDivergedRunTakesNoMoreTraining() {
        model.show(Given.update(new Status.Diverged("G's weights"), 12));

        model.togglePlay();
        model.stepOnce();
        model.update(Player.GENERATOR);

        assertThat(sent).isEmpty();
        assertThat(model.fault().get()).isEqualTo("G's weights");
        assertThat(model.chip().get()).isEqualTo(StateChip.DIVERGED);
    }

    @Test
    void aRefusedCommandLeavesTheRunTrainable() {
        model.show(Given.update(new Status.Failed("not while training"), 12));

        model.stepOnce();

        assertThat(sent).containsExactly(new Command.Step(1));
    }

    @Test
    void runsOnlyToStepsThatLieAhead() {
        model.show(Given.update(new Status.Paused(), 100));

        assertThat(model.runTo(100)).isFalse();
        assertThat(model.runTo(101)).isTrue();
        assertThat(sent).containsExactly(new Command.RunTo(101));
    }

    @Test
    void whatIsFoundNamesTheStateWhileItTrains() {
        var found = new Finding(Condition.OSCILLATING, 40, 8, 6, "It swings.", "Lower the rate.");

        model.show(Given.update(new Status.Running(), 50, found));
        assertThat(model.chip().get()).isEqualTo(new StateChip("Oscillating", "warning"));

        model.show(Given.update(new Status.Paused(), 50, found));
        assertThat(model.chip().get()).isEqualTo(StateChip.PAUSED);
    }

    @Test
    void whereBothPlayersMoveAtOnceNoneMovesAlone() {
        ExperimentConfig together = Settings.apply(Given.config(), List.of("moves=simultaneous"));
        model.show(Given.update(new Status.Paused(), 100, together, OptionalLong.empty()));

        model.update(Player.GENERATOR);
        model.stepOnce();

        assertThat(model.inTurn().get()).isFalse();
        assertThat(sent).containsExactly(new Command.Step(1));
    }
}
