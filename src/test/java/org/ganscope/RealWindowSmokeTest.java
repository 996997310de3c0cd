package org.ganscope;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Under an X server a button just clicked takes keys, which the headless platform gets wrong. */
@NeedsXServer
@ExtendWith(ApplicationExtension.class)
class RealWindowSmokeTest {
    private int presses;

    @Start
    void open(Stage stage) {
        var button = new Button("Step");
        button.setOnAction(event -> presses++);
        stage.setScene(new Scene(button, 200, 100));
        stage.show();
        stage.requestFocus();
    }

    @Test
    void aKeyAfterAClickReachesTheButton(FxRobot robot) {
        robot.clickOn("Step");
        robot.type(KeyCode.SPACE);

        assertThat(presses).isEqualTo(2);
    }
}
