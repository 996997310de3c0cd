package org.ganscope.ui;

import javafx.beans.value.ObservableBooleanValue;

/** A side panel that scrolls where it must and folds away. */
final class Fold extends LiveScrollPane {
    Fold(String id, ObservableBooleanValue shown) {
        setId(id);
        getStyleClass().add("side");
        visibleProperty().bind(shown);
        managedProperty().bind(shown);
    }
}
