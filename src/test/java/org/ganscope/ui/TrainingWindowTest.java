package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;

import org.ganscope.config.Settings;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.SampleFigures;
import org.ganscope.experiment.SamplesView;
import org.ganscope.preset.PresetLibrary;
import org.ganscope.session.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Presses the real buttons in front of a real session. */
class TrainingWindowTest {
    private static final ExperimentConfig DIVERGING =
            Settings.apply(
                    OpenWindow.CONFIG,
                    List.of(
                            "generatorOptimizer={\"type\": \"sgd\", \"learningRate\": 100, \"momentum\": 0.99}",
                            "discriminatorOptimizer={\"type\": \"sgd\", \"learningRate\": 100, \"momentum\": 0.99}",
                            "generator.layers[0].activation=relu",
                            "generator.layers[1].activation=relu",
                            "discriminator.layers[0].activation=relu",
                            "discriminator.layers[1].activation=relu"));

    @RegisterExtension final OpenWindow open = new OpenWindow();

    @Test
    void playTrainsAndPauseTrainsNothingMore(FxRobot robot) throws TimeoutException {
        robot.clickOn("#play");
        open.await(open::isTraining);
        open.await(() -> open.step() > 20);

        robot.clickOn("#play");
        open.await(() -> open.state().equals(StateChip.PAUSED));
        long paused = open.step();
        open.press(
                "update-d"); // its answer comes after any step that might still have been trained
        open.await(() -> !open.model().transport().round().get().isEmpty());

        assertThat(open.step()).isEqualTo(paused);
    }

    @Test
    void stepDoesOneRound() throws TimeoutException {
        open.press("step");

        open.await(() -> open.step() == 1);
        assertThat(open.text("step-number")).isEqualTo("1");
        assertThat(open.text("state")).isEqualTo("Paused");
    }

    @Test
    void theTwoUpdatesOfARoundMakeAStep() throws TimeoutException {
        open.press("update-d");
        open.await(() -> open.text("round").equals("D 1/1\nG 0/1"));
        assertThat(open.step()).isZero();

        open.press("update-g");
        open.await(() -> open.step() == 1);
        assertThat(open.model().workspace().changedSince().get()).isEmpty();
    }

    @Test
    void anUpdateOutOfTurnIsAChangeByHand() throws TimeoutException {
        open.press("update-g");

        open.await(() -> open.text("by-hand").equals("changed by hand since step 0"));
        assertThat(open.text("round")).isEqualTo("D 0/1\nG 0/1 +1 extra");
    }

    @Test
    void resetGivesTheSameNumbersAgain() throws TimeoutException {
        SampleFigures once = figuresAtStep(5);

        open.press("reset");
        open.await(() -> open.state().equals(StateChip.READY) && open.step() == 0);

        assertThat(figuresAtStep(5)).isEqualTo(once);
    }

    @Test
    void aNewSeedGivesOtherNumbers() throws TimeoutException {
        SampleFigures once = figuresAtStep(5);

        open.press("new-seed");
        open.await(() -> open.text("run-seed").equals("seed 101") && open.step() == 0);

        assertThat(figuresAtStep(5)).isNotEqualTo(once);
    }

    @Test
    void theSpeedSliderHoldsTheRunBack() throws TimeoutException {
        open.run(() -> ((Slider) open.node("speed")).setValue(0));
        assertThat(open.model().speed().words().get()).isEqualTo("1 phase a second");

        open.press("play");
        open.await(open::isTraining);
        open.run(() -> ((Slider) open.node("speed")).setValue(1));

        open.await(() -> open.step() > 50);
    }

    @Test
    void aDivergedRunSaysWhyAndCanBeReset() throws TimeoutException {
        open.run(
                () -> {
                    open.model().workspace().open(Given.PRESET, DIVERGING);
                    open.model().transport().togglePlay();
                });

        open.await(() -> open.state().equals(StateChip.DIVERGED));
        assertThat(open.node("trouble").isVisible()).isTrue();
        assertThat(open.text("fault")).contains("step");
        assertThat(open.node("play").isDisabled()).isTrue();

        open.press("reset");
        open.await(() -> open.state().equals(StateChip.READY));
        assertThat(open.node("trouble").isVisible()).isFalse();
    }

    @Test
    void pointsOfThePlaneHaveTheirOwnFiguresAndChartsAndNumbersTheirs() throws TimeoutException {
        open.run(() -> open.model().workspace().open(Given.PRESET, PresetLibrary.find("8")));
        open.await(() -> open.state().equals(StateChip.READY) && isOfPoints());
        open.press("step");
        open.await(() -> open.step() == 1);
        assertThat(((MenuButton) open.node("metric")).getText()).isEqualTo("Peaks reached");
        assertThat(open.node("loss-chart").getLayoutX())
                .isGreaterThan(open.node("plane-chart").getLayoutX());

        open.run(() -> open.model().workspace().open(Given.PRESET, PresetLibrary.find("1")));
        open.await(() -> !isOfPoints() && open.step() == 0);
        assertThat(((MenuButton) open.node("metric")).getText())
                .isEqualTo("Wasserstein-1 distance");
    }

    private boolean isOfPoints() {
        return open.model()
                .latest()
                .get()
                .filter(update -> update.snapshot().samples() instanceof SamplesView.InPlane)
                .isPresent();
    }

    @Test
    void closingTheWindowEndsTheSession() throws TimeoutException {
        open.run(() -> open.window().requestClose());

        open.await(() -> !open.stage().isShowing());
        open.await(() -> threads().noneMatch(thread -> thread.getName().equals("training")));
    }

    private SampleFigures figuresAtStep(int count) throws TimeoutException {
        open.session().accept(new Command.Step(count));
        open.await(() -> open.step() == count);
        return open.model().latest().get().orElseThrow().snapshot().generatedFigures();
    }

    private static Stream<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream();
    }
}
