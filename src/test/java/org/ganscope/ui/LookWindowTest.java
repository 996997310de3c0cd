package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;

import org.ganscope.plot.Theme;
import org.ganscope.session.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** The window's looks: theme, folds, presentation, cards. */
class LookWindowTest {
    @RegisterExtension final OpenWindow open = new OpenWindow();

    @Test
    void theThemeChangesAndIsRemembered() {
        String light = Application.getUserAgentStylesheet();

        open.run(() -> open.model().appearance().theme().set(Theme.DARK));

        assertThat(Application.getUserAgentStylesheet()).isNotEqualTo(light);
        assertThat(open.window().preferences().theme()).isEqualTo(Theme.DARK);
    }

    @Test
    void popupsFindTheirColoursWhenTheThemeHasChanged() {
        List<String> warnings = new ArrayList<>();
        var listener =
                new Handler() {
                    @Override
                    public void publish(LogRecord told) {
                        warnings.add(told.getMessage());
                    }

                    @Override
                    public void flush() {}

                    @Override
                    public void close() {}
                };
        Logger log = Logger.getLogger("javafx.css");
        var presets = (PresetMenu) open.node("presets");
        Node play = open.node("play");
        log.addHandler(listener);
        try {
            open.run(presets::show);
            open.run(() -> PresetMenuTest.list(presets).getScene().getWindow().hide());
            for (Theme theme : List.of(Theme.DARK, Theme.HIGH_CONTRAST, Theme.LIGHT)) {
                open.run(
                        () -> {
                            open.model().appearance().theme().set(theme);
                            play.fireEvent(moved(play));
                            presets.show();
                        });
                open.run(() -> PresetMenuTest.list(presets).getScene().getWindow().hide());
            }
        } finally {
            log.removeHandler(listener);
        }

        assertThat(warnings).isEmpty();
    }

    @Test
    void whatIsDrawnHasTheColourOfRealSamplesInEachTheme() {
        open.run(() -> ((Button) open.node("data-draw")).fire());
        for (Theme theme : Theme.values()) {
            open.run(
                    () -> {
                        open.model().appearance().theme().set(theme);
                        open.stage().getScene().getRoot().applyCss();
                    });

            var line = (Shape) open.stage().getScene().lookup(".sketch-line");
            var colour = theme.real();
            assertThat(line.getStroke())
                    .isEqualTo(Color.rgb(colour.getRed(), colour.getGreen(), colour.getBlue()));
        }
    }

    private static MouseEvent moved(Node node) {
        return new MouseEvent(
                MouseEvent.MOUSE_MOVED,
                1,
                1,
                1,
                1,
                MouseButton.NONE,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                new PickResult(node, 1, 1));
    }

    @Test
    void theSidesFoldAway() {
        double before = chartWidth();

        open.run(
                () -> {
                    open.model().appearance().leftFolded().set(true);
                    open.model().appearance().rightFolded().set(true);
                    open.stage().getScene().getRoot().layout();
                });

        assertThat(open.node("left").isVisible()).isFalse();
        assertThat(chartWidth()).isGreaterThan(before + 400);
        assertThat(open.window().preferences().leftFolded()).isTrue();
    }

    @Test
    void aPresentationFoldsBothSidesAway() {
        open.run(() -> open.model().appearance().presenting().set(true));

        assertThat(open.node("left").isVisible()).isFalse();
        assertThat(open.node("right").isVisible()).isFalse();
    }

    @Test
    void theMainChartCanBeAlone() {
        open.run(() -> open.model().views().toggleAlone());

        assertThat(open.stage().getScene().lookup("#loss-chart")).isNull();
        assertThat(open.node("main-chart").isVisible()).isTrue();
    }

    @Test
    void aClosedWindowFollowsTheRunNoMore() throws TimeoutException {
        open.await(() -> open.model().latest().get().isPresent());
        open.run(open.stage()::hide);
        open.session().updates().take();

        open.session().accept(new Command.Step(1));

        open.await(() -> !open.session().updates().isEmpty());
        WaitForAsyncUtils.waitForFxEvents(20);
        assertThat(open.session().updates().isEmpty()).isFalse();
        assertThat(open.step()).isZero();
    }

    @Test
    void theMenuNamesItsKeysInOneWay() {
        List<MenuItem> items = ((MenuButton) open.node("more")).getItems();

        assertThat(items).extracting(MenuItem::getAccelerator).containsOnlyNulls();
        assertThat(items)
                .extracting(MenuItem::getText)
                .contains(
                        "Save  (" + Shortcut.SAVE.label() + ")",
                        "Undo  (" + Shortcut.UNDO.label() + ")",
                        "Theme  (" + Shortcut.THEME.label() + ")",
                        "Slow motion  (" + Shortcut.SLOW_MOTION.label() + ")");
    }

    @Test
    void theKeysAreListed() {
        open.run(open.window()::showKeys);

        assertThat(open.node("keys").lookupAll(".key")).hasSize(Shortcut.values().length);
    }

    private double chartWidth() {
        return open.node("main-chart").getLayoutBounds().getWidth();
    }
}
