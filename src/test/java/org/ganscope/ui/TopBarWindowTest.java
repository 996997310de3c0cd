package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import org.ganscope.config.Settings;
import org.ganscope.preset.Preset;
import org.ganscope.preset.PresetLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.concurrent.TimeoutException;

/** The bar above fits its window, and its buttons stay where they are. */
class TopBarWindowTest {
    @RegisterExtension final OpenWindow open = new OpenWindow();

    private void widen(double width) throws TimeoutException {
        open.run(() -> open.stage().setWidth(width));
        open.await(() -> open.stage().getScene().getWidth() == width);
        open.run(open.stage().getScene().getRoot()::layout);
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

    @ParameterizedTest
    @ValueSource(doubles = {1200, 1280, 1400})
    void bothButtonsThatBeginARunSayWhatTheyDo(double width) throws TimeoutException {
        widen(width);

        assertThat(textOf("reset")).isEqualTo("Reset");
        assertThat(textOf("new-seed")).isEqualTo("New seed");
    }

    @ParameterizedTest
    @ValueSource(doubles = {1140, 1280, 1400, 1500, 1920})
    void thePaceIsInOneLine(double width) throws TimeoutException {
        widen(width);
        var words = (Label) open.node("speed-words");
        for (double position : new double[] {0, 0.5, 0.6, 0.95, 1}) {
            open.run(() -> open.model().speed().position().set(position));
            open.run(open.stage().getScene().getRoot()::layout);
            WaitForAsyncUtils.waitForFxEvents(3);
            double lines = words.prefHeight(words.getWidth()) / words.prefHeight(10_000);
            assertThat(lines).as(words.getText()).isEqualTo(1);
        }
        assertThat(words.getText()).isEqualTo(width < 1500 ? "no limit" : "as fast as it goes");
        assertThat(((Region) open.node("views").getParent()).getWidth()).isLessThanOrEqualTo(width);
    }

    @ParameterizedTest
    @ValueSource(doubles = {900, 1000, 1280})
    void aPresentationIsNoWiderThanItsWindow(double width) throws TimeoutException {
        widen(width);
        open.run(() -> open.model().appearance().presenting().set(true));
        open.press("step");
        open.await(() -> open.step() == 1);
        WaitForAsyncUtils.waitForFxEvents(3);

        for (String id : List.of("more", "presentation", "centre")) {
            assertThat(inScene(id).getMaxX()).as(id).isLessThanOrEqualTo(width);
        }
        assertThat(inScene("more").getMaxX()).isGreaterThan(width - 40);
        assertThat(textOf("presented-step")).isEqualTo("step 1");
    }

    @Test
    void aNarrowWindowSaysThePlaceInARoundBelow() throws TimeoutException {
        widen(900);
        open.run(
                () ->
                        open.model()
                                .workspace()
                                .edit(
                                        Settings.apply(
                                                OpenWindow.CONFIG, List.of("generatorSteps=2"))));
        assertThat(open.node("round-below").isVisible()).isFalse();

        open.press("update-d");
        open.await(() -> open.text("round-below").equals("D 1/1, G 0/2"));

        assertThat(open.node("round-below").isVisible()).isTrue();
        assertThat(open.node("round").getParent().isVisible()).isFalse();
        widen(1000);
        assertThat(open.node("round-below").isVisible()).isFalse();
    }

    @Test
    void theSliderSaysThePaceItselfWhereThereIsNoRoomForIt() throws TimeoutException {
        widen(900);

        var slider = (Slider) open.node("speed");

        assertThat(open.node("speed-words").isVisible()).isFalse();
        String words = open.model().speed().words().get();
        assertThat(slider.getTooltip().getText()).startsWith(words + "\n");
        assertThat(slider.getAccessibleText()).isEqualTo("Speed: " + words);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 6, 18})
    void aLongNameIsWholeAlsoWhereItIsEdited(int number) throws TimeoutException {
        Preset preset = PresetLibrary.all().get(number - 1);
        String name = new Origin.Library(preset).name();
        widen(1280);
        open.run(() -> open.window().files().open(new Origin.Library(preset), preset.config()));
        open.await(() -> textOf("presets").equals(name));

        open.run(
                () ->
                        open.model()
                                .workspace()
                                .edit(Settings.apply(preset.config(), List.of("steps=77"))));
        open.await(() -> open.node("edited").isVisible() && textOf("presets").equals(name));
        assertThat(inScene("presets").getHeight()).isLessThanOrEqualTo(32);
    }

    /** {@return the words of a control as they are on the screen} */
    private String textOf(String id) {
        return open.node(id).lookupAll(".text").stream()
                .filter(node -> node instanceof Text text && !(text instanceof FontIcon))
                .map(node -> ((Text) node).getText())
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }
}
