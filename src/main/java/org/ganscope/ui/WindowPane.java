package org.ganscope.ui;

import javafx.css.PseudoClass;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/** The whole window: one place for each thing, and cards over it. */
final class WindowPane extends StackPane {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final PseudoClass PRESENTING = PseudoClass.getPseudoClass("presenting");

    WindowPane(WindowViewModel window, TopBar top, Overlay overlay) {
        Appearance appearance = window.appearance();
        getStyleClass().add("window");
        setFocusTraversable(true); // so that no button looks chosen when the window opens
        var frame = new BorderPane(new Charts(window).pane());
        frame.setTop(top);
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
}
