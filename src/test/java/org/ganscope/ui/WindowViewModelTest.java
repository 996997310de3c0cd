package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.config.Settings;
import org.ganscope.diagnosis.Suggestion;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.gan.Player;
import org.ganscope.plot.PlaneLayer;
import org.ganscope.preset.Preset;
import org.ganscope.preset.PresetLibrary;
import org.ganscope.session.Command;
import org.ganscope.session.Status;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

class WindowViewModelTest {
    private final List<Command> sent = new ArrayList<>();
    private final ExperimentConfig config = Given.config();
    private final WindowViewModel window =
            new WindowViewModel(sent::add, new Preset(1, "01-gaussian.json", config), () -> 7);

    private ExperimentConfig apply(String setting) {
        sent.clear();
        window.apply(new Suggestion("Do it.", List.of(setting)));
        return window.workspace().edited().get();
    }

    @Test
    void aSuggestionThatIsLiveGoesToTheRunAsItIs() {
        ExperimentConfig edited = apply("discriminatorSteps=5");

        assertThat(edited.discriminatorSteps()).isEqualTo(5);
        assertThat(sent).containsExactly(new Command.Reconfigure(edited));
    }

    @Test
    void aRunThatHasEndedBeginsAnew() {
        window.show(Given.update(new Status.Diverged("It is lost."), 40));

        ExperimentConfig edited = apply("discriminatorSteps=5");

        assertThat(sent).last().isEqualTo(new Command.Reset(edited));
    }

    @Test
    void aSuggestionThatIsNotStartsANewRun() {
        ExperimentConfig edited = apply("discriminator.sees.type=pack");

        assertThat(sent).last().isEqualTo(new Command.Reset(edited));
        assertThat(window.workspace().waiting().get()).isEmpty();
    }

    @Test
    void aSuggestionThatStartedARunIsTakenBackWithOneOfTheConfigBefore() {
        apply("discriminator.sees.type=pack");

        window.workspace().undo();

        assertThat(sent).last().isEqualTo(new Command.Reset(config));
        assertThat(window.workspace().waiting().get()).isEmpty();
        assertThat(window.workspace().dirty().get()).isFalse();
    }

    @Test
    void aKeyForOnePlayerSaysWhyItDoesNothingWhereBothMoveAtOnce() {
        ExperimentConfig together = Settings.apply(config, List.of("moves=simultaneous"));
        window.show(Given.update(new Status.Paused(), 100, together, OptionalLong.empty()));

        window.update(Player.GENERATOR);

        assertThat(sent).doesNotContain(new Command.UpdatePlayer(Player.GENERATOR));
        assertThat(window.status().notice().get())
                .isEqualTo(
                        "G cannot move alone, both move at once:"
                                + " press S, or set Moves to “D, then G”.");
    }

    @Test
    void aKeyForOnePlayerMovesItWhereEachMovesAlone() {
        window.status().say("Saved.");
        window.show(Given.update(new Status.Paused(), 100));

        window.update(Player.DISCRIMINATOR);

        assertThat(sent).contains(new Command.UpdatePlayer(Player.DISCRIMINATOR));
        assertThat(window.status().notice().get()).isEqualTo("Saved.");
    }

    @Test
    void whyAKeyDidNothingIsNotSaidOfARunThatDiverged() {
        ExperimentConfig together = Settings.apply(config, List.of("moves=simultaneous"));
        window.show(Given.update(new Status.Diverged("Lost."), 9, together, OptionalLong.empty()));

        window.update(Player.GENERATOR);

        assertThat(window.status().notice().get()).isEmpty(); // the run's own fault is said
    }

    @Test
    void theKeyOfTheMapOfTheBestDSaysWhyItDoesNothingForNumbers() {
        window.show(Given.update(new Status.Paused(), 0));
        Set<PlaneLayer> before = window.views().layers().get();

        window.toggleBestD();

        assertThat(window.views().layers().get()).isEqualTo(before);
        assertThat(window.status().notice().get())
                .isEqualTo("B colours the plane, and these data are numbers.");
    }

    @Test
    void theKeyOfTheMapOfTheBestDShowsItForPoints() {
        ExperimentConfig points = PresetLibrary.all().get(7).config();
        window.show(Given.update(new Status.Paused(), 0, points, OptionalLong.empty()));

        window.toggleBestD();

        assertThat(window.views().layers().get()).contains(PlaneLayer.OPTIMAL_MAP);
        assertThat(window.status().notice().get()).isEmpty();
    }
}
