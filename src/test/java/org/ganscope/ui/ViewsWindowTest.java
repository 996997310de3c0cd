package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.ganscope.experiment.Snapshot;
import org.ganscope.experiment.Trails;
import org.ganscope.plot.PlaneLayer;
import org.ganscope.plot.View;
import org.ganscope.preset.PresetLibrary;
import org.ganscope.session.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** The views in the window: shown, hidden, enlarged, alone, and never over each other. */
class ViewsWindowTest {
    @RegisterExtension final OpenWindow open = new OpenWindow();

    @Test
    void theMenuHidesAndShowsAgainInItsPlace() throws TimeoutException {
        settle();
        List<View> before = open.window().preferences().views();

        choose("view-loss-chart");
        assertThat(there("loss-chart")).isFalse();
        choose("view-loss-chart");
        assertThat(there("loss-chart")).isTrue();
        assertThat(open.window().preferences().views()).isEqualTo(before);
    }

    @Test
    void theMenuSaysWhyThisRunHasNoSuchView() throws TimeoutException {
        settle();

        var item = item("view-plane-chart");

        assertThat(item.isDisable()).isTrue();
        assertThat(item.getText()).contains("these data are numbers");
    }

    @Test
    void theMenuOfThePointsChangesWhatTheyShow() throws TimeoutException {
        settle();
        open.run(() -> open.session().accept(new Command.Reset(PresetLibrary.find("8"))));
        open.await(() -> open.model().views().visible().get().contains(View.POINTS));

        var menu = (MenuButton) open.node("layers");
        open.run(() -> layer(menu, PlaneLayer.TRAILS).fire());
        open.run(() -> open.model().views().toggle(PlaneLayer.POINTS));

        open.await(() -> latest(open).details().find(Trails.class).isPresent());
        assertThat(layer(menu, PlaneLayer.TRAILS).isSelected()).isTrue();
        assertThat(layer(menu, PlaneLayer.POINTS).isSelected()).isFalse();
        assertThat(open.window().preferences().layers())
                .contains(PlaneLayer.TRAILS)
                .doesNotContain(PlaneLayer.POINTS);
    }

    private static Snapshot latest(OpenWindow open) {
        return open.model().latest().get().orElseThrow().snapshot();
    }

    private static CheckMenuItem layer(MenuButton menu, PlaneLayer layer) {
        return (CheckMenuItem) menu.getItems().get(List.of(PlaneLayer.values()).indexOf(layer));
    }

    @Test
    void aKeyThatMeetsAViewJustHiddenOpensNoMenu() throws TimeoutException {
        settle();
        Node card = open.node("loss-chart");
        open.run(() -> open.model().views().toggle(View.LOSSES));

        open.run(() -> card.fireEvent(space()));

        assertThat(there("loss-chart")).isFalse();
    }

    private static KeyEvent space() {
        return new KeyEvent(
                KeyEvent.KEY_PRESSED, " ", "Space", KeyCode.SPACE, false, false, false, false);
    }

    @Test
    void anEmptyCentreSaysHowToFillIt() throws TimeoutException {
        settle();

        open.run(() -> open.model().views().restore(List.of()));

        assertThat(open.text("no-views")).contains("Views menu");
    }

    @Test
    void viewsNeverLieOverEachOtherHoweverManyThereAre() throws TimeoutException {
        settle();
        open.run(() -> open.model().views().restore(List.of(View.values())));
        for (View first : open.model().views().visible().get()) {
            open.run(
                    () -> {
                        open.model().views().enlarge(first);
                        open.stage().getScene().getRoot().layout();
                    });

            List<Bounds> placed = new ArrayList<>();
            for (View view : open.model().views().visible().get()) {
                Bounds bounds = open.node(view.id()).getBoundsInParent();
                assertThat(bounds.getWidth()).as(view.id()).isGreaterThan(100);
                assertThat(bounds.getHeight()).as(view.id()).isGreaterThan(80);
                for (Bounds other : placed) {
                    assertThat(overlaps(bounds, other)).as(view.id()).isFalse();
                }
                placed.add(bounds);
            }
        }
    }

    @Test
    void theCentreScrollsWhereManyViewsWouldBeTooSmall() throws TimeoutException {
        settle();
        var bar = (ScrollBar) open.node("centre").lookup(".scroll-bar:vertical");
        assertThat(bar.isVisible()).isFalse();

        open.run(() -> open.model().views().restore(List.of(View.values())));

        open.await(bar::isVisible);
        open.run(() -> bar.setValue(bar.getMax()));
        Node last = open.node(open.model().views().visible().get().getLast().id());
        Node centre = open.node("centre");
        open.await(
                () ->
                        last.localToScene(last.getLayoutBounds()).getMaxY()
                                <= centre.localToScene(centre.getLayoutBounds()).getMaxY());
    }

    @Test
    void whatASquareLeavesFreeInANarrowWindowGoesToAnotherView() throws TimeoutException {
        settle();
        open.run(
                () -> {
                    open.model().workspace().open(Given.PRESET, PresetLibrary.find("8"));
                    open.model()
                            .views()
                            .restore(List.of(View.POINTS, View.LOSSES, View.METRIC, View.OUTPUTS));
                });
        open.await(() -> there("plane-chart"));
        open.run(() -> open.stage().getScene().getRoot().layout());

        Bounds square = open.node("plane-chart").getBoundsInParent();
        Bounds below = open.node("output-chart").getBoundsInParent();
        assertThat(square.getHeight()).isLessThan(square.getWidth() + 60);
        assertThat(below.getMinY()).isGreaterThan(square.getMaxY());
        assertThat(below.getMinX()).isEqualTo(square.getMinX());
        assertThat(below.getWidth()).isEqualTo(square.getWidth());
    }

    @Test
    void aClickOnTheFieldBeginsTheGameThere() throws TimeoutException {
        settle();
        open.run(
                () -> {
                    open.model().workspace().open(Given.PRESET, PresetLibrary.find("10"));
                    open.model().views().restore(List.of(View.FIELD));
                });
        var before = PresetLibrary.find("10");
        open.await(() -> there("field-chart") && open.model().latest().get().isPresent());
        open.await(() -> open.model().latest().get().orElseThrow().motion().isPresent());
        Node chart = open.node("field-chart").lookup(".live-chart");

        open.run(() -> chart.fireEvent(click(chart, 0.6, 0.4)));
        open.await(() -> !open.model().workspace().running().get().equals(before));

        double generator =
                open.model().latest().get().orElseThrow().snapshot().generatedFigures().mean();
        assertThat(generator).isPositive().isNotEqualTo(1);

        open.run(() -> open.model().workspace().undo());
        open.await(() -> open.model().workspace().running().get().equals(before));
        assertThat(open.model().workspace().waiting().get()).isEmpty();
    }

    private static MouseEvent click(Node node, double acrossShare, double downShare) {
        Bounds bounds = node.getLayoutBounds();
        Point2D at =
                node.localToScene(bounds.getWidth() * acrossShare, bounds.getHeight() * downShare);
        double x = at.getX();
        double y = at.getY();
        return new MouseEvent(
                MouseEvent.MOUSE_CLICKED,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null);
    }

    private static boolean overlaps(Bounds a, Bounds b) {
        return a.getMinX() < b.getMaxX()
                && b.getMinX() < a.getMaxX()
                && a.getMinY() < b.getMaxY()
                && b.getMinY() < a.getMaxY();
    }

    private void settle() throws TimeoutException {
        open.await(() -> !open.model().views().visible().get().isEmpty());
    }

    private void choose(String id) {
        open.run(() -> item(id).fire());
    }

    private CheckMenuItem item(String id) {
        var menu = (MenuButton) open.node("views");
        menu.getOnShowing().handle(null);
        return (CheckMenuItem)
                menu.getItems().stream()
                        .filter(item -> id.equals(item.getId()))
                        .findFirst()
                        .orElseThrow();
    }

    private boolean there(String id) {
        Node found = open.stage().getScene().lookup("#" + id);
        return found != null && found.isVisible();
    }
}
