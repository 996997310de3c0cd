package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;

import org.ganscope.NeedsXServer;
import org.ganscope.plot.Theme;
import org.ganscope.plot.View;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;

/** Where the keyboard is, can be seen: on each chart and each thing on it. */
@NeedsXServer
class FocusRingWindowTest {
    /** How far around a control its ring may reach, in pixels. */
    private static final double AROUND = 5;

    @RegisterExtension final OpenWindow open = new OpenWindow();

    @ParameterizedTest
    @EnumSource(Theme.class)
    void eachStopOfTheCentreHasARing(Theme theme, FxRobot robot) throws TimeoutException {
        open.run(() -> open.model().appearance().theme().set(theme));
        open.run(
                () ->
                        open.model()
                                .views()
                                .restore(List.of(View.NUMBERS, View.METRIC, View.NETWORKS)));
        open.await(() -> open.node("networks").lookup(".network-pane") != null);
        WritableImage without = picture();
        Map<String, Integer> changed = new LinkedHashMap<>();

        Node stop = next(robot);
        while (!isInTheCentre(stop)) {
            stop = next(robot);
        }
        while (isInTheCentre(stop)) {
            changed.put(stop.toString(), changed(without, picture(), stop));
            stop = next(robot);
        }

        assertThat(changed).hasSizeGreaterThan(6);
        assertThat(changed).allSatisfy((name, pixels) -> assertThat(pixels).isGreaterThan(60));
    }

    private Node next(FxRobot robot) {
        robot.type(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        return open.stage().getScene().getFocusOwner();
    }

    private static boolean isInTheCentre(Node node) {
        Node at = node;
        while (at != null && !at.getStyleClass().contains("charts")) {
            at = at.getParent();
        }
        return at != null;
    }

    private WritableImage picture() {
        return WaitForAsyncUtils.waitForAsyncFx(
                60_000, () -> open.stage().getScene().getRoot().snapshot(null, null));
    }

    /** {@return how many pixels differ on {@code node} and closely around it} */
    private static int changed(WritableImage one, WritableImage other, Node node) {
        Bounds box = node.localToScene(node.getLayoutBounds());
        int count = 0;
        int left = (int) Math.max(0, box.getMinX() - AROUND);
        int top = (int) Math.max(0, box.getMinY() - AROUND);
        for (int x = left; x < Math.min(one.getWidth(), box.getMaxX() + AROUND); x++) {
            for (int y = top; y < Math.min(one.getHeight(), box.getMaxY() + AROUND); y++) {
                int was = one.getPixelReader().getArgb(x, y);
                if (was != other.getPixelReader().getArgb(x, y)) {
                    count++;
                }
            }
        }
        return count;
    }
}
