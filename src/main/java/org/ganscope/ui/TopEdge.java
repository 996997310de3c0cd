package org.ganscope.ui;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;

/**
 * The bar above. In a presentation one line is shown in its place, until the pointer comes to the
 * top edge or the keyboard into the bar.
 */
final class TopEdge extends StackPane {
    private final ListChangeListener<Window> popups = change -> Platform.runLater(this::letGo);
    private final TopBar bar;
    private final BooleanProperty presenting;

    TopEdge(WindowViewModel window, TopBar bar) {
        this.bar = bar;
        presenting = window.appearance().presenting();
        BooleanBinding away = presenting.and(hoverProperty().or(bar.focusWithinProperty()).not());
        // Not invisible: then the keyboard could not come back into it.
        bar.opacityProperty().bind(Bindings.when(away).then(0.0).otherwise(1.0));
        var line = new PresentationLine(window);
        line.setMouseTransparent(true);
        line.visibleProperty().bind(away);
        getChildren().addAll(bar, line);
        presenting.subscribe(this::letGo);
        hoverProperty().subscribe(this::letGo);
        Window.getWindows().addListener(new WeakListChangeListener<>(popups));
    }

    /** Gives the keyboard back that only a click, or a key of the window, has brought here. */
    private void letGo() {
        if (!presenting.get() || isHover() || getScene() == null || Shortcuts.anyMenuOpen()) {
            return;
        }
        Node owner = getScene().getFocusOwner();
        if (bar.isFocusWithin() && owner != null && !owner.isFocusVisible()) {
            getScene().getRoot().requestFocus();
        }
    }
}
