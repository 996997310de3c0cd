package org.ganscope.ui;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;

/** A side panel that scrolls where it must and folds away. */
final class Fold extends ScrollPane {
    Fold(String id, ObservableBooleanValue shown) {
        setId(id);
        getStyleClass().add("side");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        visibleProperty().bind(shown);
        managedProperty().bind(shown);
    }

    /** The skin keeps a picture of the content, which numbers that change make anew every time. */
    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        lookupAll(".viewport").forEach(viewport -> viewport.setCache(false));
        return skin;
    }
}
