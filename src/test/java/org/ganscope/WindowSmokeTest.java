package org.ganscope;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The toolkit starts without a display, so that the window can be tested anywhere. */
@ExtendWith(ApplicationExtension.class)
class WindowSmokeTest {
    private int presses;

    @Start
    void open(Stage stage) {
        var button = new Button("Step");
        button.setOnAction(event -> presses++);
        stage.setScene(new Scene(button, 200, 100));
        stage.show();
    }

    @Test
    void aClickReachesTheButton(FxRobot robot) {
        robot.clickOn("Step");

        assertThat(presses).isEqualTo(1);
    }
}
