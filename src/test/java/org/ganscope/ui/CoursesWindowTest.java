package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

import org.ganscope.experiment.Figure;
import org.ganscope.experiment.Metric;
import org.ganscope.plot.ChartPicture;
import org.ganscope.plot.HistoryChart;
import org.ganscope.plot.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.concurrent.TimeoutException;

/** What the views over the steps show is chosen in the window. */
class CoursesWindowTest {
    @RegisterExtension final OpenWindow open = new OpenWindow();

    private List<MenuItem> items() {
        return ((MenuButton) open.node("metric")).getItems();
    }

    private MenuItem offer(String label) {
        return ((Menu) items().getLast())
                .getItems().stream()
                        .filter(item -> item.getText().startsWith(label))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void theChosenMetricIsRemembered() throws TimeoutException {
        open.press("step");
        open.run(() -> open.model().views().restore(List.of(View.ANOTHER_METRIC)));
        open.await(() -> open.text("metric-2").equals("Standard deviation"));

        open.run(() -> ((MenuButton) open.node("metric-2")).getItems().getFirst().fire());

        String other = open.text("metric-2");
        assertThat(other).isNotEqualTo("Standard deviation");
        assertThat(open.window().preferences().courses()).containsEntry("metric-2", other);
    }

    @Test
    void aMetricThatTheRunDoesNotTakeIsTurnedOnByChoosingIt() throws TimeoutException {
        open.press("step");
        open.await(() -> open.step() == 1);

        open.run(() -> offer("Fréchet distance").fire());
        open.await(() -> open.text("metric").equals("Fréchet distance"));

        assertThat(open.model().workspace().running().get().evaluation().metrics())
                .containsExactly(new Metric.Frechet());
        assertThat(open.model().workspace().waiting().get()).isEmpty();
        assertThat(open.text("notice")).startsWith("Fréchet distance: taken every");
        assertThat(open.model().latest().get().orElseThrow().history().band(Figure.FRECHET).size())
                .isPositive();

        open.press("step");
        open.await(() -> open.step() == 2);

        assertThat(open.text("metric")).isEqualTo("Fréchet distance");
        assertThat(open.step()).isEqualTo(2);
    }

    @Test
    void theLayersOfBothPlayersCanBeFollowed() throws TimeoutException {
        open.run(() -> offer("Layer gradients").fire());
        open.await(() -> open.text("metric").startsWith("Gradient norms by layer"));

        assertThat(items())
                .extracting(MenuItem::getText)
                .contains(
                        "Gradient norms by layer, D",
                        "Gradient norms by layer, G",
                        "Update / weights by layer, D",
                        "Update / weights by layer, G");
    }

    @Test
    void aKeyAndEachCardMakeTheAxisOfStepsLogarithmic(FxRobot robot) throws TimeoutException {
        var toggle = (ToggleButton) open.node("loss-chart").lookup(".step-axis");
        robot.push(KeyCode.L);
        open.await(toggle::isSelected);

        assertThat(open.window().preferences().logSteps()).isTrue();

        open.run(() -> ((ToggleButton) open.node("metric-chart").lookup(".step-axis")).fire());

        assertThat(toggle.isSelected()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"900, 600, false", "900, 600, true", "1100, 700, true", "1500, 900, false"})
    void theArrowStandsBesideThePaintedTitleAndLeavesTheMenuAlone(
            double width, double height, boolean presenting) {
        open.run(
                () -> {
                    open.stage().setWidth(width);
                    open.stage().setHeight(height);
                    open.model().views().toggle(View.OUTPUTS);
                    open.model().appearance().presenting().set(presenting);
                });
        WaitForAsyncUtils.waitForFxEvents(3);

        Bounds title = inScene(open.node("metric"));
        Bounds menu = inScene(open.node("actions-metric-chart"));
        var chart = (LiveChart) open.node("metric-chart").lookup(".live-chart");
        ChartPicture shown = chart.picture().orElseThrow();
        double cut =
                ((HistoryChart) shown.chart())
                        .titleCut(shown.scene(), shown.width(), shown.height());

        assertThat(title.getMaxX()).isLessThanOrEqualTo(menu.getMinX());
        assertThat(title.getWidth() + cut * (presenting ? 1.5 : 1))
                .isCloseTo(((Region) open.node("metric")).prefWidth(-1), within(2.0));
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
