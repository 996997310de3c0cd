package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;

import org.ganscope.NeedsXServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/** The menu on a chart, by pointer and by keyboard, in a window that takes both. */
@NeedsXServer
class ChartMenuWindowTest {
    @TempDir private Path folder;

    @RegisterExtension final OpenWindow open = new OpenWindow();

    private static Optional<ContextMenu> menu() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .filter(menu -> "chart-menu".equals(menu.getId()) && menu.isShowing())
                .findFirst();
    }

    private static MenuItem entry(String text) {
        return menu().orElseThrow().getItems().stream()
                .filter(item -> text.equals(item.getText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theRightButtonOpensItAndItCopiesTheNumbers(FxRobot robot) throws TimeoutException {
        open.press("step");
        open.await(() -> open.step() == 1);
        robot.clickOn("#loss-chart", MouseButton.SECONDARY);
        open.await(() -> menu().isPresent());

        open.run(() -> entry("Copy numbers as CSV").fire());

        open.await(() -> Clipboard.getSystemClipboard().hasString());
        open.run(
                () ->
                        assertThat(Clipboard.getSystemClipboard().getString())
                                .startsWith("first_step,last_step,loss_d,"));
    }

    @Test
    void itCopiesTheDrawingAsSvgAndAsText(FxRobot robot) throws TimeoutException {
        open.press("step");
        open.await(() -> open.step() == 1);
        robot.clickOn("#loss-chart", MouseButton.SECONDARY);
        open.await(() -> menu().isPresent());

        open.run(() -> entry("Copy as SVG").fire());

        open.await(
                () -> {
                    DataFormat svg = DataFormat.lookupMimeType("image/svg+xml");
                    return svg != null && Clipboard.getSystemClipboard().hasContent(svg);
                });
        open.run(
                () -> {
                    DataFormat svg = DataFormat.lookupMimeType("image/svg+xml");
                    Clipboard clipboard = Clipboard.getSystemClipboard();
                    var bytes = (ByteBuffer) clipboard.getContent(svg);
                    String drawing = StandardCharsets.UTF_8.decode(bytes).toString();
                    assertThat(drawing).startsWith("<?xml").contains("<svg").contains("Losses");
                    assertThat(clipboard.getString()).isEqualTo(drawing);
                });
    }

    @Test
    void theKeyboardOpensItWhereverItIs(FxRobot robot) throws TimeoutException {
        open.press("step");
        open.await(() -> open.step() == 1);
        open.run(() -> open.node("loss-chart").requestFocus());

        robot.press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
        open.await(() -> menu().isPresent());
        robot.type(KeyCode.ESCAPE);
        open.await(() -> menu().isEmpty());

        // Space plays, except for who walked to the card with the keyboard.
        robot.type(KeyCode.TAB).press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        robot.type(KeyCode.SPACE);
        open.await(() -> menu().isPresent());
        assertThat(open.step()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"actions-metric-chart", "metric"})
    void theKeyboardOpensItFromTheSmallButtonsOnTheChartToo(String button, FxRobot robot)
            throws TimeoutException {
        open.press("step");
        open.await(() -> open.step() == 1);
        open.run(() -> open.node(button).requestFocus());

        robot.press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);

        open.await(() -> menu().isPresent());
        assertThat(menu().orElseThrow().getOwnerNode()).isEqualTo(open.node("metric-chart"));
    }

    @Test
    void itWritesTheFileThatIsChosen(FxRobot robot) throws Exception {
        open.press("step");
        open.await(() -> open.step() == 1);
        Path file = folder.resolve("samples.svg");
        open.picker().choose(file);
        robot.clickOn("#main-chart", MouseButton.SECONDARY);
        open.await(() -> menu().isPresent());

        open.run(() -> entry("Save as SVG…").fire());

        open.await(() -> Files.exists(file));
        assertThat(Files.readString(file)).contains("<svg").contains("Real and generated samples");
        assertThat(open.picker().proposal()).isEqualTo("Real and generated samples, step 1.svg");
    }

    @Test
    void aChartIsSaidToThoseWhoDoNotSeeIt() throws TimeoutException {
        open.press("step");
        open.await(() -> open.step() == 1);
        var card = open.node("loss-chart");

        assertThat(card.queryAccessibleAttribute(AccessibleAttribute.TEXT)).isEqualTo("Losses");
        assertThat(card.queryAccessibleAttribute(AccessibleAttribute.HELP))
                .asString()
                .startsWith("Step 1: D ");
    }
}
