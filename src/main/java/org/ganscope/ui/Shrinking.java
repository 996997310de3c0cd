package org.ganscope.ui;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;

/** As high as its content, words that wrap included, while there is room; else it scrolls. */
final class Shrinking extends ScrollPane {
    Shrinking(Node content, double least) {
        super(content);
        getStyleClass().add("shrinking");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        // Less room than that is asked for where there is less to show.
        content.layoutBoundsProperty()
                .subscribe(bounds -> setMinHeight(Math.min(least, bounds.getHeight())));
        visibleProperty().bind(content.visibleProperty());
        managedProperty().bind(content.managedProperty());
    }

    /** The skin keeps a picture of the content, which numbers that change make anew every time. */
    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        lookupAll(".viewport").forEach(viewport -> viewport.setCache(false));
        return skin;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
