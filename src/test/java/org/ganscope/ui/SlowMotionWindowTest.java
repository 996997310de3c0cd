package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;

import org.ganscope.experiment.BegunUpdate;
import org.ganscope.preset.PresetLibrary;
import org.ganscope.session.Update;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.Optional;
import java.util.concurrent.TimeoutException;

/** Slow motion in the window: by its buttons, on its card. */
class SlowMotionWindowTest {
    @RegisterExtension final OpenWindow open = new OpenWindow();

    private int phase() {
        return begun().map(BegunUpdate::index).orElse(-1);
    }

    private Optional<BegunUpdate> begun() {
        return open.model().latest().get().flatMap(Update::begun);
    }

    private void enter() {
        open.run(() -> ((ToggleButton) open.node("slow-motion")).fire());
    }

    @Test
    void slowMotionIsAsWideAsTheCentreBelowASquare() throws TimeoutException {
        open.await(() -> open.model().latest().get().isPresent());
        open.run(() -> open.model().workspace().open(Given.PRESET, PresetLibrary.find("8")));
        open.run(() -> open.model().speed().toggleSlow());
        open.await(() -> lookup("plane-chart") != null && lookup("phases-chart") != null);
        open.run(() -> open.stage().getScene().getRoot().layout());

        Bounds square = open.node("plane-chart").getBoundsInParent();
        Bounds slow = open.node("phases-chart").getBoundsInParent();
        assertThat(slow.getMinY()).isGreaterThan(square.getMaxY());
        assertThat(slow.getWidth()).isEqualTo(square.getWidth()).isGreaterThan(450);
    }

    private Node lookup(String id) {
        return open.stage().getScene().lookup("#" + id);
    }

    @Test
    void itsCardTakesThePlaceOfTheHistoryAndGivesItBack() throws TimeoutException {
        open.await(() -> open.stage().getScene().lookup("#loss-chart") != null);

        enter();
        assertThat(open.node("phases-chart").isVisible()).isTrue();
        assertThat(open.stage().getScene().lookup("#loss-chart")).isNull();
        assertThat(open.node("main-chart").isVisible()).isTrue();
        assertThat(open.model().speed().words().get()).isEqualTo("1 phase a second");

        enter();
        assertThat(open.stage().getScene().lookup("#phases-chart")).isNull();
        assertThat(open.node("loss-chart").isVisible()).isTrue();
    }

    @Test
    void nextShowsPhaseAfterPhaseAndMakesTheUpdateInTheLast() throws TimeoutException {
        enter();
        for (int phase = 0; phase < 7; phase++) {
            int next = phase;
            open.press("next-phase");
            open.await(() -> phase() == next);
            assertThat(open.text("round")).isEqualTo(phase < 6 ? "" : "D 1/1\nG 0/1");
        }
        assertThat(begun().orElseThrow().isMade()).isTrue();
        for (int phase = 0; phase < 6; phase++) {
            int next = phase;
            open.press("next-phase");
            open.await(() -> phase() == next);
        }
        assertThat(open.step()).isEqualTo(1);
    }

    @Test
    void playGoesOnByItselfAndPauseStopsInTheMidst() throws TimeoutException {
        open.run(() -> open.model().speed().position().set(0.2));
        open.press("play");
        open.await(() -> phase() >= 1);
        open.press("play");
        open.await(() -> !open.model().transport().playing().get());
        BegunUpdate paused = begun().orElseThrow();

        open.press("next-phase");
        open.await(() -> !begun().orElseThrow().equals(paused));
        assertThat(phase()).isEqualTo(paused.isMade() ? 0 : paused.index() + 1);
    }

    @Test
    void theCardSaysInWordsWhatItShows() throws TimeoutException {
        enter();
        open.press("next-phase");
        open.await(() -> phase() == 0);

        var chart = ((ViewCard) open.node("phases-chart")).chart();
        assertThat(chart.getAccessibleText())
                .startsWith("Step 1 · D: sample noise. G is frozen. Noise z is drawn");
    }

    @Test
    void bothResetsAreButtonsWithWords() {
        assertThat(open.text("reset")).isEqualTo("Reset");
        assertThat(open.text("new-seed")).isEqualTo("New seed");
        assertThat(open.text("run-seed")).isEqualTo("seed 1");
    }

    @Test
    void theBarAboveFitsIntoANarrowWindowInTheMidstOfARound() throws TimeoutException {
        open.press("update-d");
        open.await(() -> !open.text("round").isEmpty());

        Bounds more = open.node("more").localToScene(open.node("more").getLayoutBounds());
        assertThat(more.getMaxX()).isLessThanOrEqualTo(open.stage().getScene().getWidth());
        assertThat(open.node("new-seed").isVisible()).isTrue();
    }
}
