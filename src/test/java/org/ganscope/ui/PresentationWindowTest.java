package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.ganscope.NeedsXServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

import java.util.concurrent.TimeoutException;

/** A presentation has one line instead of controls, until they are asked for. */
@NeedsXServer
class PresentationWindowTest {
    private static final Point2D EDGE = new Point2D(500, 4);
    private static final Point2D CENTRE = new Point2D(500, 400);

    @RegisterExtension final OpenWindow open = new OpenWindow();

    @Test
    void theLineSaysWhatRunsHowFarAndItsSeed(FxRobot robot) throws TimeoutException {
        present(robot);
        robot.type(KeyCode.S);
        open.await(() -> open.step() == 1);

        assertThat(
                        open.node("presentation").lookupAll(".label").stream()
                                .filter(Node::isVisible)
                                .map(label -> ((Labeled) label).getText()))
                .contains("01 · A Gaussian from uniform noise", "step 1", "seed 1");
    }

    @Test
    void theControlsComeWithThePointerAtTheTopEdge(FxRobot robot) throws TimeoutException {
        present(robot);

        robot.moveTo(EDGE);
        open.await(this::hasControls);
        robot.clickOn("#step");
        robot.moveTo(CENTRE);
        open.await(() -> !hasControls());
        assertThat(open.node("presentation").isVisible()).isTrue();
    }

    @Test
    void theControlsComeWithTheKeyboard(FxRobot robot) throws TimeoutException {
        present(robot);

        robot.type(KeyCode.J);
        open.await(this::hasControls);
        robot.type(KeyCode.ESCAPE);
        open.await(() -> !hasControls());
    }

    @Test
    void theControlsGoWithTheListOfPresets(FxRobot robot) throws TimeoutException {
        present(robot);

        robot.type(KeyCode.P);
        open.await(this::hasControls);
        robot.type(KeyCode.ENTER);
        open.await(() -> !hasControls());
    }

    @Test
    void theControlsGoWithTheMenuOfViews(FxRobot robot) throws TimeoutException {
        present(robot);

        robot.type(KeyCode.V);
        open.await(this::hasControls);
        robot.type(KeyCode.ESCAPE);
        open.await(() -> !hasControls());
    }

    private void present(FxRobot robot) throws TimeoutException {
        open.await(() -> open.model().latest().get().isPresent());
        robot.moveTo(CENTRE);
        assertThat(hasControls()).isTrue();
        robot.type(KeyCode.F5);
        open.await(() -> !hasControls());
    }

    private boolean hasControls() {
        return open.node("play").getParent().getParent().getOpacity() == 1;
    }
}
