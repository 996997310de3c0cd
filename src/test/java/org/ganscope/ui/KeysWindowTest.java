package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

import org.ganscope.NeedsXServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

import java.util.concurrent.TimeoutException;

/** The keys of the window, where a real window takes them. */
@NeedsXServer
class KeysWindowTest {
    @RegisterExtension final OpenWindow open = new OpenWindow();

    @Test
    void spacePlaysAndPausesEvenAfterAClickOnAnotherButton(FxRobot robot) throws TimeoutException {
        robot.clickOn("#step");
        open.await(() -> open.step() == 1);

        robot.type(KeyCode.SPACE);
        open.await(open::isTraining);
        robot.type(KeyCode.SPACE);
        open.await(() -> open.state().equals(StateChip.PAUSED));
    }

    @Test
    void spacePlaysAfterAClickOnAChartWhereverTheKeyboardWalkedBefore(FxRobot robot)
            throws TimeoutException {
        robot.type(KeyCode.TAB);
        open.await(() -> open.node("main-chart").isFocusVisible());

        robot.clickOn("#loss-chart");
        open.await(() -> open.node("loss-chart").isFocused());
        assertThat(open.node("loss-chart").isFocusVisible()).isFalse();
        robot.type(KeyCode.SPACE);

        open.await(open::isTraining);
    }

    @Test
    void aClickOnAChartLeavesAFieldAndTakesWhatWasTyped(FxRobot robot) throws TimeoutException {
        open.await(() -> open.stage().getScene().lookup("#batchSize") != null);
        TextField field = robot.lookup("#batchSize").queryAs(TextField.class);
        open.focus("batchSize");
        open.run(() -> field.setText("24"));

        robot.clickOn("#main-chart");
        robot.type(KeyCode.S);

        open.await(() -> open.step() == 1);
        assertThat(open.model().workspace().edited().get().batchSize()).isEqualTo(24);
    }

    @Test
    void lettersStepAndUpdate(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.S);
        open.await(() -> open.step() == 1);
        robot.type(KeyCode.D, KeyCode.G);
        open.await(() -> open.step() == 2);
        robot.type(KeyCode.R);
        open.await(() -> open.step() == 0);
    }

    @Test
    void plusIsFasterAlsoWhereItIsTheShiftOfEquals(FxRobot robot) throws TimeoutException {
        double before = open.model().speed().position().get();

        robot.push(KeyCode.SHIFT, KeyCode.EQUALS);

        open.await(() -> open.model().speed().position().get() > before);
    }

    @Test
    void aTextFieldKeepsItsKeys(FxRobot robot) {
        robot.type(KeyCode.J);
        TextField field = robot.lookup("#run-to-step").queryAs(TextField.class);
        robot.type(KeyCode.DIGIT7, KeyCode.S, KeyCode.SPACE);

        assertThat(field.getText()).isEqualTo("7s ");
        assertThat(open.step()).isZero();
        assertThat(open.state()).isEqualTo(StateChip.READY);
    }

    @Test
    void typingGoesOnWhereItWasAfterANumberIsTaken(FxRobot robot) throws TimeoutException {
        open.await(() -> open.stage().getScene().lookup("#batchSize") != null);
        TextField field = robot.lookup("#batchSize").queryAs(TextField.class);
        open.focus("batchSize");
        open.run(field::clear);

        robot.type(KeyCode.DIGIT3, KeyCode.DIGIT2, KeyCode.ENTER);
        open.await(() -> open.model().workspace().edited().get().batchSize() == 32);
        robot.type(KeyCode.DIGIT8);

        assertThat(field.getText()).isEqualTo("328");
    }

    @Test
    void escapeTakesBackWhatWasTypedAndThenGivesTheKeysBackToTheRun(FxRobot robot)
            throws TimeoutException {
        open.await(() -> open.stage().getScene().lookup("#batchSize") != null);
        TextField field = robot.lookup("#batchSize").queryAs(TextField.class);
        open.focus("batchSize");
        robot.type(KeyCode.DIGIT7, KeyCode.ESCAPE);
        assertThat(field.getText()).isEqualTo("16");
        assertThat(field.isFocused()).isTrue();

        robot.type(KeyCode.ENTER, KeyCode.ESCAPE, KeyCode.S);

        open.await(() -> open.step() == 1);
        assertThat(field.getText()).isEqualTo("16");
    }

    @Test
    void tabLeavesATextOfSeveralLinesAsItLeavesOneOfOne(FxRobot robot) throws TimeoutException {
        open.await(() -> open.stage().getScene().lookup("#watch") != null);
        TextArea watch = robot.lookup("#watch").queryAs(TextArea.class);
        String before = watch.getText();
        open.run(() -> ((ScrollPane) open.node("left")).setVvalue(1));
        open.focus("watch");

        robot.type(KeyCode.TAB);
        assertThat(watch.getText()).isEqualTo(before);
        assertThat(open.stage().getScene().getFocusOwner()).isEqualTo(open.node("source"));

        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(watch.isFocused()).isTrue();
    }

    @Test
    void onlyTheFirstOfTwoQuickKeysOpensItsList() throws TimeoutException {
        var scene = open.stage().getScene();

        open.run(
                () -> {
                    Event.fireEvent(scene, pressed(KeyCode.P));
                    Event.fireEvent(scene, pressed(KeyCode.J));
                });

        open.await(Shortcuts::anyMenuOpen);
        assertThat(Window.getWindows().stream().filter(PopupWindow.class::isInstance)).hasSize(1);
    }

    private static KeyEvent pressed(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    @Test
    void f1ListsTheKeysAndEscapeTakesThemAway(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.F1);
        assertThat(open.node("overlay").isVisible()).isTrue();
        assertThat(open.node("keys").lookupAll(".key"))
                .extracting(key -> ((Label) key).getText())
                .contains("Space", "= or +", "[ or F7", "] or F8");

        robot.type(KeyCode.S); // belongs to the card, not to the run
        robot.type(KeyCode.ESCAPE);

        open.await(() -> !open.node("overlay").isVisible());
        assertThat(open.step()).isZero();
    }
}
