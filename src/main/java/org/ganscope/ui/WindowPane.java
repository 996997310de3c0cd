package org.ganscope.ui;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import org.ganscope.plot.Theme;

/** The whole window: one place for each thing, and cards over it. */
final class WindowPane extends StackPane {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final PseudoClass HIGH_CONTRAST = PseudoClass.getPseudoClass("high-contrast");
    private static final PseudoClass PRESENTING = PseudoClass.getPseudoClass("presenting");

    private final Fold left;

    WindowPane(WindowViewModel window, ChartFiles files, TopBar top, Overlay overlay) {
        Appearance appearance = window.appearance();
        getStyleClass().add("window");
        setFocusTraversable(true); // so that no button looks chosen when the window opens
        var frame = new BorderPane(new ViewCards(window, files).pane());
        frame.setTop(new TopEdge(window, top));
        left = new Fold("left", appearance.leftFolded().or(appearance.presenting()).not());
        frame.setLeft(left);
        var right = new Fold("right", appearance.rightFolded().or(appearance.presenting()).not());
        right.setContent(new NotesPane(window));
        right.setFitToHeight(true);
        frame.setRight(right);
        var status = new StatusBar(window);
        status.visibleProperty().bind(appearance.presenting().not());
        status.managedProperty().bind(status.visibleProperty());
        frame.setBottom(status);
        getChildren().addAll(frame, overlay);
        setAlignment(frame, Pos.TOP_LEFT); // a window that is too small cuts off on the right
        appearance.theme().subscribe(this::light);
        appearance.presenting().subscribe(on -> pseudoClassStateChanged(PRESENTING, on));
    }

    private void light(Theme theme) {
        pseudoClassStateChanged(DARK, theme == Theme.DARK);
        pseudoClassStateChanged(HIGH_CONTRAST, theme == Theme.HIGH_CONTRAST);
    }

    /** Puts the config form in its place: the part of the window that takes longest to build. */
    void showForm(ConfigFormViewModel form) {
        var lines = new ConfigForm(form);
        left.setContent(lines);
        NearLines.follow(left, lines, FormLine.class);
    }
}
