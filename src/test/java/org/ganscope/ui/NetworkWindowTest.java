package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.ActionEvent;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Window;

import org.ganscope.experiment.NetworkPicture;
import org.ganscope.gan.Player;
import org.ganscope.plot.NetworkChart;
import org.ganscope.plot.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

/** Weights and layers are changed on the networks' picture, by pointer or keys. */
class NetworkWindowTest {
    @RegisterExtension final OpenWindow open = new OpenWindow();

    @Test
    void layersAreResizedAddedAndRemovedByTheirButtons() throws TimeoutException {
        show();
        open.run(() -> ((ToggleButton) open.node("edit-layers")).fire());

        open.press("g-1-more");
        assertThat(open.model().networks().units(Player.GENERATOR, 0)).isEqualTo(18);
        assertThat(open.node("reset-layers").getParent().isVisible()).isTrue();
        open.press("d-2-insert");
        assertThat(open.model().networks().layers(Player.DISCRIMINATOR)).hasSize(4);
        open.press("d-2-remove");
        assertThat(open.model().networks().layers(Player.DISCRIMINATOR)).hasSize(3);

        open.press("reset-layers");
        open.await(
                () ->
                        picture()
                                .map(all -> all.generator().layers().getFirst().units().units())
                                .equals(Optional.of(18)));
        open.await(() -> !open.node("reset-layers").getParent().isVisible());
    }

    @Test
    void aSmallPictureTakesTheCentreWhileItsLayersAreEdited() throws TimeoutException {
        showSmall();
        var pencil = (ToggleButton) open.node("edit-layers");

        open.run(pencil::fire);
        assertThat(open.model().views().alone().get()).contains(View.NETWORKS);
        open.run(pencil::fire);
        assertThat(open.model().views().alone().get()).isEmpty();

        open.run(pencil::fire);
        open.run(() -> open.model().views().toggleAlone());
        assertThat(pencil.isSelected()).isFalse();
    }

    @Test
    void editingEndsWhereTheCentreThatTheUserGaveIsTakenAway() throws TimeoutException {
        showSmall();
        var pencil = (ToggleButton) open.node("edit-layers");
        open.run(() -> open.model().views().toggleAlone(View.NETWORKS));
        open.run(pencil::fire);
        assertThat(pencil.isSelected()).isTrue();

        open.run(() -> open.model().views().together());

        assertThat(pencil.isSelected()).isFalse();
    }

    @Test
    void inASmallPictureTheResetOfChangedLayersStandsBesideTheMenu() throws TimeoutException {
        showSmall();
        NetworkViewModel networks = open.model().networks();
        open.run(() -> networks.resized(Player.GENERATOR, 0, true).ifPresent(networks::take));
        open.run(() -> open.stage().getScene().getRoot().layout());

        Node card = open.node("networks");
        Bounds reset = inScene(open.node("reset-layers"));
        assertThat(open.node("reset-layers").getParent().isVisible()).isTrue();
        assertThat(inScene(card).contains(reset)).isTrue();
        assertThat(inScene(card.lookup(".view-actions")).intersects(reset)).isFalse();
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    private void showSmall() throws TimeoutException {
        show();
        List<View> views = List.of(View.NUMBERS, View.LOSSES, View.METRIC, View.NETWORKS);
        open.run(() -> open.model().views().restore(views));
        open.run(() -> open.stage().getScene().getRoot().layout());
    }

    @Test
    void everyButtonOnThePictureHasANameAndStandsWithinTheCard() throws TimeoutException {
        show();
        open.run(() -> ((ToggleButton) open.node("edit-layers")).fire());
        open.run(() -> open.stage().getScene().getRoot().layout());

        var card = open.node("networks");
        List<ButtonBase> buttons =
                card.lookupAll(".layer-button").stream()
                        .filter(ButtonBase.class::isInstance)
                        .map(ButtonBase.class::cast)
                        .filter(button -> button.isVisible() && button.getParent().isVisible())
                        .toList();

        assertThat(buttons).hasSizeGreaterThan(20);
        for (ButtonBase button : buttons) {
            assertThat(Optional.ofNullable(button.getAccessibleText()).orElse(button.getText()))
                    .isNotBlank();
            var place = card.sceneToLocal(button.localToScene(button.getBoundsInLocal()));
            assertThat(card.getBoundsInLocal().contains(place)).as(button.getId()).isTrue();
        }
    }

    @Test
    void aUnitsBiasIsSetByKeysAlone() throws TimeoutException {
        show();
        Node pane = open.node("networks").lookup(".network-pane");
        press(open.node("networks"), KeyCode.RIGHT);
        assertThat(pane.isFocused()).isTrue();
        press(pane, KeyCode.RIGHT);
        assertThat(pane.getAccessibleText()).startsWith("G layer 1, unit");
        press(pane, KeyCode.UP);
        press(pane, KeyCode.ENTER);
        open.await(() -> card().isPresent());

        open.run(
                () -> {
                    var field = (TextField) card().orElseThrow().lookup(".text-field");
                    field.setText("2.5");
                    field.fireEvent(new ActionEvent());
                });

        open.await(() -> biases().contains(2.5f));
        assertThat(open.model().workspace().changedSince().get()).hasValue(0);
        assertThat(open.node("undo").isDisabled()).isFalse();
        assertThat(card().orElseThrow().lookup(".button").isVisible()).isTrue(); // "Put back"

        open.run(() -> card().orElseThrow().lookup(".text-field").fireEvent(control(KeyCode.Z)));

        open.await(() -> !biases().contains(2.5f));
        assertThat(open.node("redo").isDisabled()).isFalse();
    }

    @Test
    void whyANumberCannotBeSetIsSaidInFull() throws TimeoutException {
        show();
        press(open.node("networks"), KeyCode.RIGHT);
        Node pane = open.node("networks").lookup(".network-pane");
        press(pane, KeyCode.RIGHT);
        press(pane, KeyCode.RIGHT); // so many weights that the card scrolls
        press(pane, KeyCode.ENTER);
        open.await(() -> card().isPresent());

        open.run(
                () -> {
                    var field = (TextField) card().orElseThrow().lookup(".text-field");
                    field.setText("1e400");
                    field.fireEvent(new ActionEvent());
                });
        open.run(() -> card().orElseThrow().getScene().getRoot().layout());

        var fault = (Label) card().orElseThrow().lookup(".fault");
        assertThat(((Text) fault.lookup(".text")).getText()).isEqualTo(fault.getText());
    }

    private static KeyEvent control(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false);
    }

    private List<Float> biases() {
        var own = picture().orElseThrow().generator().layers().getFirst().own().values();
        return IntStream.range(0, own.rows()).mapToObj(row -> own.get(row, 0)).toList();
    }

    private static Optional<Parent> card() {
        return Window.getWindows().stream()
                .map(window -> window.getScene().getRoot().lookup("#unit-card"))
                .filter(Objects::nonNull)
                .map(Parent.class::cast)
                .findFirst();
    }

    private void press(Node node, KeyCode code) {
        open.run(
                () ->
                        node.fireEvent(
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        code,
                                        false,
                                        false,
                                        false,
                                        false)));
    }

    private Optional<NetworkPicture> picture() {
        return open.model()
                .latest()
                .get()
                .flatMap(update -> update.snapshot().details().find(NetworkPicture.class));
    }

    private void show() throws TimeoutException {
        open.await(() -> open.model().latest().get().isPresent());
        open.run(() -> open.model().views().restore(List.of(View.NETWORKS, View.LOSSES)));
        open.await(() -> picture().isPresent());
        open.await(
                () -> {
                    var chart = (LiveChart) open.node("networks").lookup(".live-chart");
                    return ((NetworkChart) chart.chart()).painted().isPresent();
                });
    }
}
