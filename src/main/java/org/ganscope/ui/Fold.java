package org.ganscope.ui;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.ScrollPane;

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
}
