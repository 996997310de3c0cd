package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.ganscope.config.Settings;
import org.ganscope.gan.Player;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;

/** The line of a layer in the form: its menu, its button and its keys. */
@ExtendWith(ApplicationExtension.class)
class LayerLineTest {
    private final WorkspaceViewModel workspace =
            new WorkspaceViewModel(
                    command -> {},
                    Given.PRESET,
                    LayerEdit.insert(Given.config(), Player.GENERATOR, 0, 8),
                    () -> 0);
    private final ConfigFormViewModel model = new ConfigFormViewModel(workspace, Given.NO_DATA);

    @Test
    void controlAndAnArrowMoveALayerFromAnyOfItsControls() {
        run(() -> press(named(line(0), "generator.layers[0].units"), KeyCode.DOWN));
        assertThat(units()).containsExactly(16, 8, 1);

        run(() -> press(named(line(1), "generator.layers[1].activation"), KeyCode.UP));
        assertThat(units()).containsExactly(8, 16, 1);
    }

    @Test
    void theOutputStaysWhereItIs() {
        run(() -> press(named(line(2), "generator.layers[2].units"), KeyCode.UP));

        assertThat(units()).containsExactly(8, 16, 1);
        run(
                () -> {
                    assertThat(named(line(2), "generator.layers[2].remove").isDisabled()).isTrue();
                    assertThat(named(line(1), "generator.layers[1].remove").isDisabled()).isFalse();
                });
    }

    @Test
    void aFieldBelowTheOthersHasItsNameBesideIt() {
        workspace.edit(
                Settings.apply(
                        workspace.edited().get(),
                        List.of("generator.layers[0].activation=leakyRelu")));

        run(
                () -> {
                    Node slope = named(line(0), "generator.layers[0].activation.slope");
                    Node before = slope.getParent().getChildrenUnmodifiable().getFirst();
                    assertThat(((Label) before).getText()).isEqualTo("Slope");
                });
    }

    @Test
    void theMenuOffersWhatIsPossible() {
        run(
                () -> {
                    var menu = (ItemMenu) named(line(0), "generator.layers[0].menu");
                    menu.getOnShowing().handle(new Event(Event.ANY));

                    assertThat(menu.getItems())
                            .extracting(MenuItem::isDisable)
                            .containsExactly(false, true, false, false, false);
                    menu.getItems().get(3).fire();
                });

        assertThat(units()).containsExactly(16, 1);
        workspace.undo();
        assertThat(units()).containsExactly(8, 16, 1);
    }

    private FormLine line(int layer) {
        String path = "generator.layers[" + layer + "]";
        return model.groups().get().stream()
                .flatMap(group -> group.rows().stream())
                .filter(row -> row.path().equals(path))
                .map(row -> new FormLine(row, model))
                .findFirst()
                .orElseThrow();
    }

    private List<Integer> units() {
        return LayerEdit.layers(workspace.edited().get(), Player.GENERATOR).stream()
                .map(layer -> layer.outputs(0))
                .toList();
    }

    private static Node named(FormLine line, String id) {
        return line.lookupAll("*").stream()
                .filter(node -> id.equals(node.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static void press(Node control, KeyCode code) {
        Event.fireEvent(
                control,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false));
    }

    private static void run(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, action);
    }
}
