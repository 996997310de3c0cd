package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

import org.ganscope.config.Settings;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.preset.Preset;
import org.ganscope.preset.PresetLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;

/** The preset library in the window. */
class PresetMenuTest {
    @RegisterExtension final OpenWindow open = new OpenWindow();

    @Test
    void allWordsMustStandSomewhereInAPreset() {
        List<Preset> all = PresetLibrary.all();

        assertThat(all).allMatch(preset -> PresetList.matches(preset, ""));
        assertThat(all.stream().filter(preset -> PresetList.matches(preset, "  2-d RING ")))
                .isNotEmpty()
                .allMatch(preset -> preset.config().data().dimension() == 2);
        assertThat(all)
                .noneMatch(preset -> PresetList.matches(preset, "ring xyzzy"))
                .noneMatch(preset -> PresetList.matches(preset, "aussian"));
    }

    @Test
    void aWordAndEnterOpenAPreset() {
        PresetMenu menu = shownMenu();
        assertThat(list(menu).getSelectionModel().getSelectedIndex()).isZero();

        open.run(
                () -> {
                    filter(menu).setText("another");
                    press(filter(menu), KeyCode.ENTER);
                });

        assertThat(open.model().workspace().edited().get().title()).isEqualTo("Another");
        assertThat(popups()).isEmpty();
    }

    @Test
    void aNameIsFoundBeforeWhatIsSaidOfAnother() {
        ExperimentConfig other =
                Settings.apply(OpenWindow.CONFIG, List.of("watch=Like Xanadu.", "title=First"));
        ExperimentConfig named = Settings.apply(OpenWindow.CONFIG, List.of("title=Xanadu"));
        List<Preset> presets = List.of(new Preset(1, "a", other), new Preset(2, "b", named));
        var all = new PresetList(presets, preset -> {});

        open.run(() -> all.choose(new Origin.Library(presets.getFirst())));
        open.run(() -> ((TextField) all.lookup("#preset-filter")).setText("xanadu"));

        assertThat(chosen(all)).isEqualTo(presets.getLast());
    }

    @Test
    void aNumberTypedDigitByDigitChoosesThePresetOfThatNumber() {
        List<Preset> presets = PresetLibrary.all();
        for (Preset wanted : presets) {
            var all = new PresetList(presets, preset -> {});
            String digits = "%02d".formatted(wanted.number());

            open.run(
                    () -> {
                        all.choose(new Origin.Library(presets.get(7)));
                        var filter = (TextField) all.lookup("#preset-filter");
                        filter.setText(digits.substring(0, 1));
                        filter.setText(digits);
                    });

            assertThat(chosen(all)).isEqualTo(wanted);
        }
    }

    @SuppressWarnings("unchecked") // its only list
    private static Preset chosen(PresetList list) {
        return ((ListView<Preset>) list.lookup("#preset-list"))
                .getSelectionModel()
                .getSelectedItem();
    }

    @Test
    void theListShowsEachNameWholeAndTheButtonsTooltipToo() {
        var all = new PresetList(PresetLibrary.all(), preset -> {});
        open.run(
                () -> {
                    var scene = new Scene(new StackPane(all), 1200, 800);
                    Look.dress(scene);
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                });

        List<Label> names =
                all.lookupAll(".preset-line").stream()
                        .map(line -> (Label) ((HBox) line).getChildren().getFirst())
                        .filter(name -> !name.getText().isEmpty())
                        .toList();
        assertThat(names).hasSize(PresetLibrary.all().size());
        assertThat(names).allMatch(name -> name.getWidth() >= name.prefWidth(-1));
        assertThat(((PresetMenu) open.node("presets")).getTooltip().getText())
                .startsWith(open.text("presets") + "\n");
    }

    @Test
    void arrowKeysInTheFieldMoveTheChoice() {
        PresetMenu menu = shownMenu();

        open.run(() -> press(filter(menu), KeyCode.DOWN));

        assertThat(list(menu).getSelectionModel().getSelectedIndex()).isEqualTo(1);
    }

    @Test
    void aLongNameLeavesRoomForEdited() {
        open.run(
                () -> {
                    ExperimentConfig edited =
                            Settings.apply(
                                    OpenWindow.CONFIG,
                                    List.of("title=" + "A long title ".repeat(5)));
                    open.model()
                            .workspace()
                            .open(new Origin.Library(new Preset(1, "x", edited)), edited);
                    open.model().workspace().edit(OpenWindow.CONFIG);
                    open.stage().getScene().getRoot().applyCss();
                    open.stage().getScene().getRoot().layout();
                });

        Node menu = open.node("presets");
        Node edited = open.node("edited");
        Bounds room = menu.localToScene(menu.getLayoutBounds());
        Bounds words = edited.localToScene(edited.getLayoutBounds());
        assertThat(edited.isVisible()).isTrue();
        assertThat(room.contains(words)).isTrue();
        assertThat(words.getWidth()).isGreaterThanOrEqualTo(edited.prefWidth(-1) - 1);
    }

    private PresetMenu shownMenu() {
        var menu = (PresetMenu) open.node("presets");
        open.run(menu::show);
        return menu;
    }

    /** {@return the list of the shown menu} */
    @SuppressWarnings("unchecked") // the menu's only list
    static ListView<Preset> list(PresetMenu menu) {
        return (ListView<Preset>) in(menu, "#preset-list");
    }

    private static TextField filter(PresetMenu menu) {
        return (TextField) in(menu, "#preset-filter");
    }

    private static Node in(PresetMenu menu, String id) {
        return popups().stream()
                .filter(popup -> popup.getOwnerNode() == menu)
                .map(popup -> popup.getScene().lookup(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<PopupWindow> popups() {
        return Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .map(PopupWindow.class::cast)
                .filter(popup -> popup.getOwnerNode() instanceof PresetMenu)
                .toList();
    }

    /** Sends a key to a control. */
    static void press(Node control, KeyCode code) {
        Event.fireEvent(
                control,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}
