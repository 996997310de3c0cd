package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.stage.Screen;

import org.assertj.core.data.Offset;
import org.ganscope.NeedsXServer;
import org.ganscope.config.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.util.concurrent.TimeoutException;

/** A choice of the form, opened and made with real keys. */
@NeedsXServer
class ChoiceWindowTest {
    @RegisterExtension final OpenWindow open = new OpenWindow();

    @Test
    void theListIsInTheWindowOnlyWhileItIsOpen(FxRobot robot) throws TimeoutException {
        open.await(() -> box().getSkin() != null);
        assertThat(parts(box())).isLessThan(10);
        Option before = box().getValue();
        open.focus(box().getId());

        robot.type(KeyCode.F4);
        open.await(() -> box().isShowing());
        ListView<?> list = list();
        open.await(() -> list.getHeight() > 0);
        assertThat(list.getItems()).hasSameSizeAs(box().getItems()).hasSizeGreaterThan(2);
        assertThat(list.getWidth()).isGreaterThan(box().getWidth() / 2);

        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        open.await(() -> !box().isShowing());
        int after = box().getItems().indexOf(before) + 1;
        open.await(() -> box().getSelectionModel().getSelectedIndex() == after);
        open.await(
                () ->
                        open.model()
                                .workspace()
                                .edited()
                                .get()
                                .loss()
                                .getClass()
                                .getSimpleName()
                                .equalsIgnoreCase(box().getValue().name()));
        assertThat(parts(box())).isLessThan(10);
    }

    @Test
    void theListTouchesItsFieldWhenItFirstOpensWhereThereIsRoomOnlyAbove(FxRobot robot)
            throws TimeoutException {
        open.await(() -> box().getSkin() != null);
        open.focus(box().getId());
        double down = Screen.getPrimary().getBounds().getMaxY() - onScreen(box()).getMaxY() - 40;
        open.run(() -> open.stage().setY(open.stage().getY() + down));

        robot.type(KeyCode.F4);
        open.await(() -> box().isShowing() && list().getHeight() > 0);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(onScreen(list()).getMaxY())
                .isCloseTo(onScreen(box()).getMinY(), Offset.offset(4.0));
    }

    @Test
    void theArrowsLieWithinTheirFields() throws TimeoutException {
        open.await(() -> box().getSkin() != null);
        var fields = open.stage().getScene().getRoot().lookupAll(".form-line .combo-box");
        assertThat(fields)
                .isNotEmpty()
                .allSatisfy(
                        field ->
                                assertThat(onScreen(field.lookup(".arrow")).getMaxX())
                                        .isLessThanOrEqualTo(onScreen(field).getMaxX() - 0.5));
    }

    private static Bounds onScreen(Node node) {
        return node.localToScreen(node.getBoundsInLocal());
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Option> box() {
        return (ComboBox<Option>) open.node("loss");
    }

    private ListView<?> list() {
        return (ListView<?>) ((ComboBoxListViewSkin<?>) box().getSkin()).getPopupContent();
    }

    private static int parts(Parent parent) {
        return 1
                + parent.getChildrenUnmodifiable().stream()
                        .mapToInt(child -> child instanceof Parent inner ? parts(inner) : 1)
                        .sum();
    }
}
