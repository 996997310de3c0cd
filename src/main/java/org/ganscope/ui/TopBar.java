package org.ganscope.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What runs and how: preset, transport, speed, step, state. */
final class TopBar extends HBox {
    /** Below this width, at normal type, words make room for buttons. */
    private static final double NARROW = 1180;

    private static final double LARGER_TYPE = 1.5;

    TopBar(WindowViewModel window, Region presets, Region more) {
        getStyleClass().add("top-bar");
        BooleanProperty presenting = window.appearance().presenting();
        BooleanExpression roomy =
                Bindings.createBooleanBinding(
                        () -> getWidth() > NARROW * (presenting.get() ? LARGER_TYPE : 1),
                        widthProperty(),
                        presenting);
        var brand = new Label("GANscope");
        brand.getStyleClass().add("brand");
        brand.setMinWidth(USE_PREF_SIZE);
        showWhere(brand, roomy);
        var speed = new SpeedBar(window.speed());
        showWhere(speed.name(), roomy);
        showWhere(speed.words(), roomy.or(presenting.not()));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var views = new ViewsMenu(window.views());
        views.setMinWidth(USE_PREF_SIZE);
        more.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        brand,
                        presets,
                        new TransportBar(window),
                        speed,
                        space,
                        new StepDisplay(window.transport()),
                        views,
                        more);
    }

    private static void showWhere(Node node, BooleanExpression shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }
}
