package org.ganscope.ui;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

import org.ganscope.gan.WeightPlace;
import org.ganscope.plot.NetworkChart;
import org.ganscope.plot.NetworkColumn;
import org.ganscope.plot.NetworkPlan;
import org.ganscope.plot.NetworkReading;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What can be done on the networks' picture, over it: a unit can be chosen by a click or by the
 * arrow keys and its weights set, and layers can be added, taken out and changed.
 */
final class NetworkPane extends Pane {
    /** Room below each layer for its buttons, in units of the chart. */
    private static final double ROOM = 64;

    private final NetworkChart chart;
    private final LiveChart live;
    private final NetworkViewModel model;
    private final LayersBar bar;
    private final Rectangle chosen = new Rectangle();
    private final UnitCard card;
    private final LayerButtons buttons;
    private UnitChoice choice = UnitChoice.NONE;
    private Optional<NetworkPlan> planned = Optional.empty();

    /**
     * @param live shows {@code chart}
     * @param bar stands beside the title
     */
    NetworkPane(NetworkChart chart, LiveChart live, NetworkViewModel model, LayersBar bar) {
        this.chart = chart;
        this.live = live;
        this.model = model;
        card = new UnitCard(model);
        buttons = new LayerButtons(model);
        this.bar = bar;
        getStyleClass().add("network-pane");
        setPickOnBounds(false);
        setFocusTraversable(true);
        bar.onTurn(() -> chart.painted().map(NetworkReading::plan), ROOM, this::rebuild);
        chosen.getStyleClass().add("chosen-unit");
        chosen.setMouseTransparent(true);
        getChildren().add(chosen);
        getChildren().addAll(bar.nodes());
        getChildren().add(buttons);
        live.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().subscribe(this::enter);
        model.workspace().edited().subscribe(this::rebuild);
        model.workspace().running().subscribe(this::rebuild);
        rebuild();
    }

    /** Lays it over the chart of a card, below what stands in the card's corners. */
    static void addTo(ViewCard card, WindowViewModel window) {
        if (card.chart().chart() instanceof NetworkChart chart) {
            var pane =
                    new NetworkPane(
                            chart,
                            card.chart(),
                            window.networks(),
                            new LayersBar(new EditingRoom(window.views()), window::reset));
            card.getChildren().add(1, pane);
            card.addEventHandler(
                    KeyEvent.KEY_PRESSED,
                    event -> {
                        if (event.getTarget() == card && event.getCode().isArrowKey()) {
                            pane.requestFocus();
                            event.consume();
                        }
                    });
            // As one who asks for the value, for these are told after the charts.
            window.latest().subscribe(latest -> pane.show());
        }
    }

    /** Follows the chart, which was painted anew. */
    private void show() {
        Optional<NetworkPlan> plan = chart.painted().map(NetworkReading::plan);
        if (!plan.equals(planned)) {
            planned = plan;
            requestLayout();
        }
        if (card.isShowing()) {
            place().ifPresentOrElse(
                            at -> card.show(UnitNumbers.of(reading(), at.column(), at.place())),
                            card::hide);
        }
    }

    private Optional<UnitChoice> place() {
        return choice.within(chart.painted());
    }

    private NetworkReading reading() {
        return chart.painted().orElseThrow();
    }

    private void rebuild() {
        boolean on = bar.isOn();
        chart.reserve(on ? ROOM : 0);
        bar.show(model.isWaiting());
        buttons.rebuild(on);
        live.requestLayout();
        requestLayout();
    }

    private double zoom(NetworkPlan plan) {
        return live.getWidth() / plan.width();
    }

    @Override
    protected void layoutChildren() {
        double taken = bar.place(getWidth());
        double zoom = chart.painted().map(now -> zoom(now.plan())).orElse(1.0);
        if (chart.leaveBeside(taken / zoom)) {
            live.paintAnew(); // the legend leaves out what would lie below the words
        }
        chart.painted()
                .ifPresent(
                        reading -> buttons.place(reading.plan(), zoom(reading.plan()), getWidth()));
        mark();
    }

    /** Begins at the first unit, so that the eye finds where the arrow keys go from. */
    private void enter() {
        if (isFocused() && place().isEmpty()) {
            choice = UnitChoice.FIRST;
        }
        mark();
    }

    private void mark() {
        Optional<UnitChoice> at = place();
        chosen.setVisible(at.isPresent() && (isFocused() || card.isShowing()));
        at.ifPresent(
                unit -> {
                    Bounds box = box(unit);
                    chosen.setX(box.getMinX() - 2);
                    chosen.setY(box.getMinY() - 2);
                    chosen.setWidth(box.getWidth() + 4);
                    chosen.setHeight(box.getHeight() + 4);
                });
        setAccessibleText(
                at.map(unit -> reading().name(unit.column(), unit.place()) + ". Enter: its weights")
                        .orElse("Networks: arrow keys choose a unit"));
    }

    private Bounds box(UnitChoice unit) {
        NetworkPlan plan = reading().plan();
        NetworkColumn column = plan.columns().get(unit.column());
        Rectangle2D box = column.box(unit.place());
        double zoom = zoom(plan);
        return new BoundingBox(
                box.getX() * zoom,
                box.getY() * zoom,
                box.getWidth() * zoom,
                box.getHeight() * zoom);
    }

    private void click(MouseEvent event) {
        if (event.getClickCount() != 1 || chart.painted().isEmpty()) {
            return;
        }
        double zoom = zoom(reading().plan());
        reading()
                .pick(event.getX() / zoom, event.getY() / zoom)
                .ifPresent(
                        pick -> {
                            choice = new UnitChoice(pick.column(), pick.place());
                            requestFocus();
                            open(pick);
                        });
    }

    private void open(NetworkReading.Pick pick) {
        UnitNumbers numbers = UnitNumbers.of(reading(), pick.column(), pick.place());
        Bounds box = box(choice);
        Point2D corner = localToScreen(box.getMinX(), box.getMinY());
        if (corner == null) {
            return;
        }
        Optional<WeightPlace> wire =
                pick.from().isPresent() ? numbers.weightFrom(reading(), pick) : Optional.empty();
        card.open(
                this,
                numbers,
                new BoundingBox(corner.getX(), corner.getY(), box.getWidth(), box.getHeight()),
                wire);
        mark();
    }

    private void key(KeyEvent event) {
        if (event.getTarget() != this || chart.painted().isEmpty()) {
            return;
        }
        NetworkPlan plan = reading().plan();
        switch (event.getCode()) {
            case LEFT -> choice = choice.moved(plan, -1, 0);
            case RIGHT -> choice = choice.moved(plan, 1, 0);
            case UP -> choice = choice.moved(plan, 0, -1);
            case DOWN -> choice = choice.moved(plan, 0, 1);
            case ENTER ->
                    place().ifPresent(
                                    at ->
                                            open(
                                                    new NetworkReading.Pick(
                                                            at.column(),
                                                            at.place(),
                                                            OptionalInt.empty())));
            default -> {
                return;
            }
        }
        event.consume();
        mark();
    }
}
