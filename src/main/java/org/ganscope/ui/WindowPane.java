package org.ganscope.ui;

import javafx.css.PseudoClass;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The whole window: one place for each thing, and cards over it. */
final class WindowPane extends StackPane {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final PseudoClass PRESENTING = PseudoClass.getPseudoClass("presenting");

    private final Overlay overlay = new Overlay();

    WindowPane(WindowViewModel window, Region presets, Region more) {
        Appearance appearance = window.appearance();
        getStyleClass().add("window");
        var frame = new BorderPane(new ChartsPane(window));
        frame.setTop(new TopBar(window, presets, more));
        frame.setLeft(
                new Fold(
                        "left",
                        new ConfigForm(new ConfigFormViewModel(window.workspace())),
                        appearance.leftFolded().or(appearance.presenting()).not()));
        frame.setRight(
                new Fold(
                        "right",
                        new NotesPane(window),
                        appearance.rightFolded().or(appearance.presenting()).not()));
        var status = new StatusBar(window.status(), window.transport());
        status.visibleProperty().bind(appearance.presenting().not());
        status.managedProperty().bind(status.visibleProperty());
        frame.setBottom(status);
        getChildren().addAll(frame, overlay);
        appearance.dark().subscribe(dark -> pseudoClassStateChanged(DARK, dark));
        appearance.presenting().subscribe(on -> pseudoClassStateChanged(PRESENTING, on));
    }

    Overlay overlay() {
        return overlay;
    }
}
