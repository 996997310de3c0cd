package org.ganscope.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
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
    private static final double FOR_ROUND = 1000;

    private static final double FOR_PACE = 1140;
    private static final double FOR_BRAND = 1240;
    private static final double FOR_WORDS = 1400;

    private static final double LARGER_TYPE = 1.5;

    private final BooleanProperty presenting;

    TopBar(WindowViewModel window, Region presets, Region more) {
        presenting = window.appearance().presenting();
        getStyleClass().add("top-bar");
        var brand = new Label("GANscope");
        brand.getStyleClass().add("brand");
        brand.setMinWidth(USE_PREF_SIZE);
        showWhere(brand, isFrom(FOR_BRAND));
        var speed = new SpeedBar(window.speed());
        showWhere(speed.name(), isFrom(FOR_WORDS));
        showWhere(speed.words(), isFrom(FOR_PACE));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var views = new ViewsMenu(window.views());
        views.setMinWidth(USE_PREF_SIZE);
        more.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        brand,
                        presets,
                        new TransportBar(window, isFrom(FOR_WORDS)),
                        speed,
                        space,
                        new StepDisplay(window.transport(), isFrom(FOR_ROUND)),
                        views,
                        more);
    }

    /** {@return whether the window is as wide: the bar may be wider, where it does not fit} */
    private BooleanExpression isFrom(double width) {
        ObservableValue<Number> window = sceneProperty().flatMap(Scene::widthProperty);
        return Bindings.createBooleanBinding(
                () -> {
                    Number has = window.getValue();
                    double needs = width * (presenting.get() ? LARGER_TYPE : 1);
                    return has == null || has.doubleValue() >= needs;
                },
                window,
                presenting);
    }

    private static void showWhere(Node node, BooleanExpression shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }
}
