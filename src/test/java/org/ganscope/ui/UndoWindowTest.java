package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.ganscope.NeedsXServer;
import org.ganscope.config.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;

/** Undo and redo with real keys, in and beside a text field. */
@NeedsXServer
class UndoWindowTest {
    @RegisterExtension final OpenWindow open = new OpenWindow();

    @Test
    void theKeysUndoAndRedoAnEditOfTheForm(FxRobot robot) throws TimeoutException {
        open.await(() -> open.stage().getScene().lookup("#undo") != null);
        assertThat(open.node("undo").isDisabled()).isTrue();
        typeSteps(robot, "77");
        robot.type(KeyCode.ENTER);
        open.await(() -> steps() == 77);

        robot.push(KeyCode.CONTROL, KeyCode.Z); // the field has the focus, and nothing to undo
        open.await(() -> steps() == OpenWindow.CONFIG.steps());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        open.await(() -> steps() == 77);

        open.run(() -> open.stage().getScene().getRoot().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        open.await(() -> steps() == OpenWindow.CONFIG.steps());
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        open.await(() -> steps() == 77);
        assertThat(open.node("undo")).isInstanceOf(Button.class);
        open.press("undo");
        open.await(() -> steps() == OpenWindow.CONFIG.steps());
    }

    /** What made it wrong is taken out: the form is built anew, and takes it. */
    @Test
    void theFormIsBuiltAnewAroundAnEntryThatWasWrong(FxRobot robot) throws TimeoutException {
        List<Throwable> uncaught = new CopyOnWriteArrayList<>();
        open.run(
                () ->
                        Thread.currentThread()
                                .setUncaughtExceptionHandler((_, error) -> uncaught.add(error)));
        var clipped = Settings.apply(OpenWindow.CONFIG, List.of("penalties=[\"weightClipping\"]"));
        open.run(() -> open.model().workspace().edit(clipped));
        open.focus("unrolling");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("2").type(KeyCode.ENTER);
        assertThat(open.model().workspace().edited().get()).isEqualTo(clipped);

        Button remove =
                robot.lookup((Node node) -> "penalties[0].remove".equals(node.getId()))
                        .queryButton();
        open.run(remove::fire);

        assertThat(uncaught).isEmpty();
        open.await(() -> open.model().workspace().edited().get().unrolling() == 2);
        assertThat(open.model().workspace().edited().get().penalties()).isEmpty();
    }

    @Test
    void aRunIsLeftForThePresetBeforeOnlyByConsent(FxRobot robot) throws TimeoutException {
        var before = open.model().workspace().edited().get();
        open.run(() -> open.model().workspace().open(Given.PRESET, Given.config()));
        open.press("step");
        open.await(() -> open.step() == 1);

        open.run(() -> open.stage().getScene().getRoot().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        open.await(() -> leave().isPresent());
        assertThat(open.model().workspace().edited().get()).isEqualTo(Given.config());

        open.run(() -> leave().orElseThrow().fire());
        open.await(() -> open.model().workspace().edited().get().equals(before));
    }

    @Test
    void whatIsBeingTypedIsUndoneInItsField(FxRobot robot) throws TimeoutException {
        open.await(() -> open.stage().getScene().lookup("#undo") != null);
        open.run(() -> open.model().workspace().reset(5));
        typeSteps(robot, "88");

        robot.push(KeyCode.CONTROL, KeyCode.Z);

        assertThat(field().getText()).isNotEqualTo("88");
        assertThat(open.model().workspace().edited().get().seed()).isEqualTo(5);
    }

    @Test
    void aWrongEntryIsFreeAgainByItsOldValueAndByEscape(FxRobot robot) throws TimeoutException {
        open.await(() -> open.stage().getScene().lookup("#undo") != null);
        String old = field().getText();
        typeSteps(robot, "x");
        robot.type(KeyCode.ENTER);
        open.await(() -> !faults().isEmpty());

        typeSteps(robot, old);
        robot.type(KeyCode.ENTER);
        open.await(() -> faults().isEmpty());

        typeSteps(robot, "0");
        robot.type(KeyCode.ENTER);
        open.await(() -> faults().contains("Steps must be 1 to 1,000,000,000, but is 0"));
        robot.type(KeyCode.ESCAPE);
        open.await(() -> faults().isEmpty() && field().getText().equals(old));
    }

    private Optional<Button> leave() {
        return open.stage().getScene().getRoot().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> button.getText().equals("Leave it"))
                .findFirst();
    }

    /** {@return what the form says is wrong} */
    private List<String> faults() {
        return open.stage().getScene().getRoot().lookupAll(".fault").stream()
                .filter(Node::isVisible)
                .map(node -> ((Label) node).getText())
                .toList();
    }

    private void typeSteps(FxRobot robot, String text) {
        open.focus(field().getId());
        open.run(field()::selectAll);
        robot.write(text);
    }

    private TextField field() {
        return (TextField) open.node("steps");
    }

    private int steps() {
        return open.model().workspace().edited().get().steps();
    }
}
