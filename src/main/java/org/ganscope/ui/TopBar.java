package org.ganscope.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What runs and how: preset, transport, speed, step, state. */
final class TopBar extends HBox {
    /** From these widths on, at normal type, there is room for the round, the pace and so on. */
    static final double FOR_ROUND = 1000;

    private static final double FOR_PACE = 1140;
    private static final double FOR_NEW_SEED = 1200;
    private static final double FOR_BRAND = 1240;
    private static final double FOR_WORDS = 1400;
    private static final double FOR_LINE = 1500;

    /** The type of a presentation, in normal type, where the window is wide enough. */
    private static final double LARGER_TYPE = 1.5;

    /** What all has to be beside each other in normal type, the icons left out. */
    private static final double LEAST = 840;

    private static final double LARGER_ICONS = 55;
    private static final double NORMAL_SIZE = 13;

    private final ObservableValue<Number> width = sceneProperty().flatMap(Scene::widthProperty);
    private final BooleanProperty presenting;
    private final DoubleBinding type;

    TopBar(WindowViewModel window, Region presets, Region more) {
        presenting = window.appearance().presenting();
        type = Bindings.createDoubleBinding(this::size, width, presenting);
        styleProperty()
                .bind(
                        Bindings.when(presenting)
                                .then(
                                        Bindings.concat(
                                                "-fx-font-size: ",
                                                type.multiply(NORMAL_SIZE),
                                                "px"))
                                .otherwise(""));
        getStyleClass().add("top-bar");
        var brand = new Label("GANscope");
        brand.getStyleClass().add("brand");
        brand.setMinWidth(USE_PREF_SIZE);
        showWhere(brand, isFrom(FOR_BRAND));
        var speed = new SpeedBar(window.speed());
        showWhere(speed.name(), isFrom(FOR_WORDS));
        showWhere(speed.words(), isFrom(FOR_PACE));
        speed.roomy().bind(isFrom(FOR_LINE));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var views = new ViewsMenu(window.views());
        views.setMinWidth(USE_PREF_SIZE);
        more.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        brand,
                        presets,
                        new TransportBar(window, isFrom(FOR_NEW_SEED)),
                        speed,
                        space,
                        new StepDisplay(window.transport(), isFrom(FOR_ROUND)),
                        views,
                        more);
    }

    /** {@return the size of the type: larger in a presentation, as far as the controls fit} */
    private double size() {
        Number has = width.getValue();
        if (!presenting.get() || has == null) {
            return 1;
        }
        return Math.clamp((has.doubleValue() - LARGER_ICONS) / LEAST, 1, LARGER_TYPE);
    }

    /** {@return whether the window is as wide: the bar may be wider, where it does not fit} */
    private BooleanExpression isFrom(double needed) {
        return Bindings.createBooleanBinding(
                () -> {
                    Number has = width.getValue();
                    double icons = presenting.get() ? LARGER_ICONS : 0;
                    return has == null || has.doubleValue() >= needed * type.get() + icons;
                },
                width,
                type,
                presenting);
    }

    private static void showWhere(Node node, BooleanExpression shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }
}
