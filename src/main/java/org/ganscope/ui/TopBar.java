package org.ganscope.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What runs and how: preset, transport, speed, step, state. */
final class TopBar extends HBox {
    /** Below this width the name and the speed's label make room for buttons. */
    private static final double NARROW = 1180;

    TopBar(WindowViewModel window, Region presets, Region more) {
        getStyleClass().add("top-bar");
        var brand = new Label("GANscope");
        brand.getStyleClass().add("brand");
        brand.setMinWidth(USE_PREF_SIZE);
        brand.visibleProperty().bind(widthProperty().greaterThan(NARROW));
        brand.managedProperty().bind(brand.visibleProperty());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        more.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        brand,
                        presets,
                        new TransportBar(window),
                        new SpeedBar(window.speed()),
                        space,
                        new StepDisplay(window.transport()),
                        more);
    }
}
