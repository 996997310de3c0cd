package org.ganscope.ui;

import javafx.geometry.Pos;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.StackPane;

import org.ganscope.plot.PlaneLayer;

/**
 * Chooses what the chart of points shows. It lies over the chart's painted title and adds the arrow
 * to it.
 */
final class LayersMenu extends MenuButton {

    LayersMenu(ViewsViewModel views) {
        super("Samples");
        setId("layers");
        getStyleClass().add("chart-title");
        setAccessibleText("Samples: what this chart shows");
        setTooltip(new Hint("Choose what this chart shows"));
        StackPane.setAlignment(this, Pos.TOP_LEFT);
        for (PlaneLayer layer : PlaneLayer.values()) {
            var item = new CheckMenuItem(words(layer));
            item.setId("layer-" + layer.name());
            views.layers().subscribe(shown -> item.setSelected(shown.contains(layer)));
            item.setOnAction(event -> views.toggle(layer));
            getItems().add(item);
        }
    }

    private static String words(PlaneLayer layer) {
        return layer == PlaneLayer.OPTIMAL_MAP
                ? layer.words() + "  (" + Shortcut.BEST_D.label() + ")"
                : layer.words();
    }
}
