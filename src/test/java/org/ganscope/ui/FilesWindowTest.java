package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;

import org.ganscope.config.Settings;
import org.ganscope.experiment.Experiment;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.preset.PresetFile;
import org.ganscope.preset.StateFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** Opens and saves files in the real window; only the system's file dialog is a fake. */
class FilesWindowTest {
    private static final ExperimentConfig OTHER_RATE =
            Settings.apply(OpenWindow.CONFIG, List.of("generatorOptimizer.learningRate=0.02"));

    @TempDir private Path folder;
    @RegisterExtension final OpenWindow open = new OpenWindow();

    @Test
    void aBrokenFileShowsAllItsFaults() throws IOException {
        Path broken = folder.resolve("broken.json");
        Files.writeString(broken, "{\"batchSize\": 0, \"sed\": 3, \"loss\": {\"type\": \"hing\"}}");
        open.picker().choose(broken);

        open.run(open.window().files()::open);

        assertThat(labels())
                .anyMatch(line -> line.contains("broken.json"))
                .anyMatch(line -> line.startsWith("batchSize") && line.contains("0"))
                .anyMatch(line -> line.startsWith("sed") && line.contains("seed"))
                .anyMatch(line -> line.startsWith("loss"));
        answer("Close");
        assertThat(open.node("overlay").isVisible()).isFalse();
    }

    @Test
    void theStateOfARunIsToldFromAConfig() throws IOException {
        Path state = folder.resolve("state.npz");
        var experiment = new Experiment(OpenWindow.CONFIG);
        StateFile.write(state, OpenWindow.CONFIG, experiment.capture());

        open.run(() -> open.window().files().open(state));

        assertThat(labels())
                .anyMatch(line -> line.contains("state.npz"))
                .anyMatch(line -> line.contains("the state of a run"))
                .anyMatch(line -> line.contains("config.json"))
                .anyMatch(line -> line.contains("ganscope run"))
                .noneMatch(line -> line.contains("JSON"));
        assertThat(open.window().files().recent()).isEmpty();
    }

    @Test
    void whatIsSavedIsReadBack() throws TimeoutException {
        Path mine = folder.resolve("mine.json");
        open.picker().choose(mine);

        open.run(
                () -> {
                    open.model().workspace().edit(OTHER_RATE);
                    open.window().files().save();
                });

        assertThat(PresetFile.read(mine)).isEqualTo(OTHER_RATE);
        assertThat(open.text("presets")).isEqualTo("mine.json");
        assertThat(open.text("notice")).contains("mine.json");
    }

    @Test
    void theMenuClosesWhenARecentFileWasOpened() throws TimeoutException, IOException {
        Path mine = folder.resolve("mine.json");
        PresetFile.write(mine, OTHER_RATE);
        open.run(() -> open.window().files().recent().addAll(mine, folder.resolve("old.json")));
        var more = (MenuButton) open.node("more");
        open.run(more::show);
        var recent = (Menu) more.getItems().get(1);
        MenuItem last = recent.getItems().getFirst();

        open.run(last::fire);

        open.await(() -> open.text("presets").equals("mine.json"));
        assertThat(last.getParentMenu()).isEqualTo(recent); // by which it closes the menus above
        open.run(more::hide);
    }

    @Test
    void editsAreNotLostUnasked() {
        edit();

        openPreset();

        assertThat(labels()).contains("Save the edits?");
        answer("Cancel");
        assertThat(edited()).isEqualTo(OTHER_RATE);
    }

    @Test
    void discardedEditsAreGone() {
        edit();

        openPreset();
        answer("Discard");

        assertThat(edited().title()).isEqualTo("Another");
    }

    @Test
    void savedEditsLieInAFileBeforeTheWindowGoesOn() {
        Path mine = folder.resolve("mine.json");
        open.picker().choose(mine);
        edit();

        openPreset();
        answer("Save");

        assertThat(PresetFile.read(mine)).isEqualTo(OTHER_RATE);
        assertThat(edited().title()).isEqualTo("Another");
    }

    @Test
    void closingAsksFirst() {
        edit();

        open.run(open.window()::requestClose);

        assertThat(open.stage().isShowing()).isTrue();
        answer("Discard");
        assertThat(open.stage().isShowing()).isFalse();
    }

    private void edit() {
        open.run(() -> open.model().workspace().edit(OTHER_RATE));
        assertThat(open.node("edited").isVisible()).isTrue();
    }

    private void openPreset() {
        open.run(
                () -> {
                    var menu = (PresetMenu) open.node("presets");
                    menu.show();
                    PresetMenuTest.list(menu).getSelectionModel().select(1);
                    PresetMenuTest.press(PresetMenuTest.list(menu), KeyCode.ENTER);
                });
    }

    private ExperimentConfig edited() {
        return open.model().workspace().edited().get();
    }

    private void answer(String label) {
        open.run(
                () ->
                        cards().stream()
                                .filter(
                                        node ->
                                                node instanceof Button b
                                                        && b.getText().equals(label))
                                .map(Button.class::cast)
                                .findFirst()
                                .orElseThrow()
                                .fire());
    }

    private List<String> labels() {
        return cards().stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private List<Node> cards() {
        return List.copyOf(open.node("overlay").lookupAll("*"));
    }
}
