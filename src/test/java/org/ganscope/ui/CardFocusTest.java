package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** A card that lies over the window has the keyboard to itself, and gives it back where it was. */
class CardFocusTest {
    @RegisterExtension final OpenWindow open = new OpenWindow();

    @BeforeEach
    void waitForTheForm() throws TimeoutException {
        open.await(() -> open.stage().getScene().lookup("#batchSize") != null);
    }

    private void ask() {
        List<Question.Answer> answers = new ArrayList<>();
        for (String label : List.of("Save", "Discard", "Cancel")) {
            answers.add(new Question.Answer(label, Question.Weight.PLAIN, () -> {}));
        }
        open.run(
                () ->
                        open.window()
                                .prompter()
                                .ask(new Question("Save?", List.of("There are edits."), answers)));
    }

    private Node focused() {
        WaitForAsyncUtils.waitForFxEvents();
        return open.stage().getScene().getFocusOwner();
    }

    private boolean isOnTheCard(Node node) {
        Node at = node;
        while (at != null && !at.equals(open.node("overlay"))) {
            at = at.getParent();
        }
        return at != null;
    }

    @Test
    void tabWalksRoundItsControlsAndSoDoesShiftTab(FxRobot robot) {
        ask();
        var form = (ScrollPane) open.node("left");
        List<Node> forward = new ArrayList<>();
        List<Node> back = new ArrayList<>();

        for (int i = 0; i < 8; i++) {
            robot.type(KeyCode.TAB);
            forward.add(focused());
            assertThat(focused().isFocusVisible()).isTrue();
        }
        for (int i = 0; i < 8; i++) {
            robot.push(KeyCode.SHIFT, KeyCode.TAB);
            back.add(focused());
            assertThat(focused().isFocusVisible()).isTrue();
        }

        assertThat(forward).allMatch(this::isOnTheCard);
        assertThat(back).allMatch(this::isOnTheCard);
        assertThat(labels(forward)).contains("Save", "Discard", "Cancel");
        assertThat(labels(back)).contains("Save", "Discard", "Cancel");
        assertThat(form.getVvalue()).isZero();
    }

    private static List<String> labels(List<Node> nodes) {
        return nodes.stream()
                .filter(Button.class::isInstance)
                .map(node -> ((Button) node).getText())
                .toList();
    }

    @Test
    void whatHadTheKeyboardBeforeHasItAgain(FxRobot robot) throws TimeoutException {
        open.run(() -> open.node("loss-chart").requestFocus());

        robot.type(KeyCode.F1);
        open.await(() -> open.node("overlay").isVisible());
        assertThat(isOnTheCard(focused())).isTrue();
        robot.type(KeyCode.ESCAPE);

        open.await(() -> !open.node("overlay").isVisible());
        assertThat(focused()).isEqualTo(open.node("loss-chart"));
    }
}
