package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.ganscope.config.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.concurrent.TimeoutException;

/** The bar above fits its window, and its buttons stay where they are. */
@ExtendWith(ApplicationExtension.class)
class TopBarWindowTest {
    private OpenWindow open;

    @Start
    void open(Stage stage) {
        open = new OpenWindow(stage);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private void widen(double width) {
        open.run(
                () -> {
                    open.stage().setWidth(width);
                    open.stage().getScene().getRoot().layout();
                });
        WaitForAsyncUtils.waitForFxEvents(3);
    }

    private Bounds inScene(String id) {
        Node node = open.node(id);
        return node.localToScene(node.getLayoutBounds());
    }

    @ParameterizedTest
    @ValueSource(doubles = {1000, 1080, 1140, 1240, 1280, 1400})
    void thePlaceInARoundOfManyUpdatesFitsAndMovesNoButton(double width) throws TimeoutException {
        open.run(
                () ->
                        open.model()
                                .workspace()
                                .edit(
                                        Settings.apply(
                                                OpenWindow.CONFIG,
                                                List.of(
                                                        "discriminatorSteps=12",
                                                        "generatorSteps=12"))));
        widen(width);
        double play = inScene("play").getMinX();
        double presets = inScene("presets").getWidth();

        open.press("update-d");
        open.await(() -> open.text("round").startsWith("D 1/12"));
        open.press("update-g");
        open.await(() -> open.text("round").startsWith("D 1/12\nG 0/12 +1 extra"));
        WaitForAsyncUtils.waitForFxEvents(3);

        var round = (Label) open.node("round");
        assertThat(round.getParent().isVisible()).isTrue();
        assertThat(round.getWidth()).isGreaterThanOrEqualTo(round.prefWidth(-1) - 0.5);
        assertThat(inScene("round").getMinX())
                .isGreaterThan(inScene(width < 1140 ? "speed" : "speed-words").getMaxX());
        assertThat(inScene("play").getMinX()).isEqualTo(play);
        assertThat(presets).isGreaterThan(110);
        assertThat(((Region) open.node("views").getParent()).getWidth()).isLessThanOrEqualTo(width);
    }
}
