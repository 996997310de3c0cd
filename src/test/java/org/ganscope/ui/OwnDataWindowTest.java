package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.control.ComboBox;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;

import org.ganscope.NeedsXServer;
import org.ganscope.data.CsvPoints;
import org.ganscope.data.Drawing;
import org.ganscope.data.DrawnDensity;
import org.ganscope.data.TargetDistribution;
import org.ganscope.dataset.CsvPreview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Drawn, opened, dropped and pasted data with real keys and a real mouse. */
@NeedsXServer
class OwnDataWindowTest {
    @TempDir private Path folder;
    @RegisterExtension final OpenWindow open = new OpenWindow();

    @Test
    void aDensityDrawnWithTheMouseIsLearned(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.D);
        assertThat(open.node("draw-use").isDisabled()).isTrue();

        robot.drag("#sketch").moveBy(120, -80).drop();
        robot.clickOn("#draw-use");

        open.await(() -> data() instanceof DrawnDensity);
        assertThat(((DrawnDensity) data()).mean()).isBetween(4.0, 6.0);
        assertThat(open.node("overlay").isVisible()).isFalse();
        assertThat(open.node("edited").isVisible()).isTrue();
        assertThat(open.node("watch-aged").isVisible()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        open.await(() -> data().equals(OpenWindow.CONFIG.data()));
        assertThat(open.node("watch-aged").isVisible()).isFalse();
    }

    @Test
    void aClickBesideTheCardThrowsNoDrawingAway(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.D);
        robot.drag("#sketch").moveBy(120, -80).drop();

        robot.clickOn(new Point2D(20, 650));
        assertThat(open.node("draw")).isNotNull();

        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.D);
        robot.clickOn(new Point2D(20, 650));
        assertThat(open.node("overlay").isVisible()).isFalse();
    }

    @Test
    void strokesAreDrawnWithKeysAndTakenBack(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.D);
        robot.clickOn("#draw-plane");
        open.run(() -> open.node("sketch").requestFocus());

        robot.type(KeyCode.SPACE, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.SPACE);
        robot.type(KeyCode.UP, KeyCode.SPACE);
        robot.push(KeyCode.CONTROL, KeyCode.Z); // the second one
        robot.clickOn("#draw-use");

        open.await(() -> data() instanceof Drawing);
        assertThat(((Drawing) data()).strokes()).hasSize(1);
        assertThat(((Drawing) data()).strokes().getFirst().points()).hasSize(3);
        open.await(
                () ->
                        open.model()
                                .latest()
                                .get()
                                .filter(update -> update.config().data() instanceof Drawing)
                                .isPresent());
    }

    @Test
    void columnsOfADroppedFileAreChosenOnACard(FxRobot robot) throws Exception {
        Path table = table();

        open.run(() -> new FileDrop(open.window().files(), open.window().data()).open(table));
        open.await(() -> open.stage().getScene().lookup("#csv-use") != null);
        robot.clickOn("#csv-points");
        robot.clickOn("#csv-use");

        open.await(() -> data() instanceof CsvPoints);
        var points = (CsvPoints) data();
        assertThat(points.x()).isEqualTo("a");
        assertThat(points.y()).isEqualTo("b");
    }

    @Test
    void aColumnWithoutNumbersIsRefusedOnTheCard(FxRobot robot) throws Exception {
        Path file = Files.writeString(folder.resolve("t.csv"), "a,b\n\"1,5\",x\n\"2,5\",y\n");

        open.run(() -> new FileDrop(open.window().files(), open.window().data()).open(file));
        open.await(() -> open.stage().getScene().lookup("#csv-use") != null);

        assertThat(open.node("csv-use").isDisabled()).isTrue();
        assertThat(open.text("csv-trouble")).contains("“a”", "“1,5”", "decimal");
    }

    @Test
    void escapeTakesACardAwayWhoseMainButtonIsDisabled(FxRobot robot) throws Exception {
        Path file = Files.writeString(folder.resolve("t.csv"), "a\nx\ny\n");
        open.run(() -> new FileDrop(open.window().files(), open.window().data()).open(file));
        open.await(() -> open.stage().getScene().lookup("#csv-use") != null);

        robot.type(KeyCode.ESCAPE);

        assertThat(open.node("overlay").isVisible()).isFalse();
    }

    @Test
    void aColumnOfNumbersAmongOthersIsTakenOnTheCard(FxRobot robot) throws Exception {
        Path file = table();
        open.run(() -> new FileDrop(open.window().files(), open.window().data()).open(file));
        open.await(() -> open.stage().getScene().lookup("#csv-use") != null);
        @SuppressWarnings("unchecked") // the card's box of columns
        var box = (ComboBox<CsvPreview.Column>) open.node("csv-x");

        open.run(() -> box.setValue(box.getItems().get(1)));
        assertThat(open.node("csv-use").isDisabled()).isTrue();
        open.run(() -> box.setValue(box.getItems().get(2)));
        assertThat(open.node("csv-use").isDisabled()).isFalse();
        assertThat(open.node("csv-trouble").isVisible()).isFalse();
    }

    @Test
    void pastedPointsAreSavedAndUsed(FxRobot robot) throws TimeoutException {
        open.picker().choose(folder.resolve("pasted.csv"));
        var content = new ClipboardContent();
        content.putString(
                IntStream.range(0, 50)
                        .mapToObj(i -> i + "\t" + -i)
                        .collect(Collectors.joining("\n")));
        open.run(() -> Clipboard.getSystemClipboard().setContent(content));

        robot.push(KeyCode.CONTROL, KeyCode.V);
        open.await(() -> open.node("overlay").isVisible());
        robot.type(KeyCode.ENTER);

        open.await(() -> data() instanceof CsvPoints);
        assertThat(folder.resolve("pasted.csv")).exists();
    }

    @Test
    void aCopiedFileIsTakenAsADroppedOne(FxRobot robot) throws Exception {
        var content = new ClipboardContent();
        content.putFiles(List.of(table().toFile()));
        open.run(() -> Clipboard.getSystemClipboard().setContent(content));

        robot.push(KeyCode.CONTROL, KeyCode.V);

        open.await(() -> open.stage().getScene().lookup("#csv-use") != null);
    }

    private Path table() throws IOException {
        String rows =
                IntStream.range(0, 40)
                        .mapToObj(i -> i + ",x," + Math.sqrt(i))
                        .collect(Collectors.joining("\n"));
        return Files.writeString(folder.resolve("table.csv"), "a,text,b\n" + rows);
    }

    private TargetDistribution data() {
        return open.model().workspace().edited().get().data();
    }
}
