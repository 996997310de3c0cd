package org.ganscope.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

import org.ganscope.plot.Theme;

/** How the window is laid out and lit. JavaFX thread only; knows no nodes. */
final class Appearance {
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final BooleanProperty leftFolded = new SimpleBooleanProperty();
    private final BooleanProperty rightFolded = new SimpleBooleanProperty();
    private final BooleanProperty presenting = new SimpleBooleanProperty();
    private final BooleanProperty logSteps = new SimpleBooleanProperty();
    private final ObservableMap<String, String> courses = FXCollections.observableHashMap();

    /** {@return the title of the course that was chosen for a card, by the name of its choice} */
    ObservableMap<String, String> courses() {
        return courses;
    }

    /** {@return whether the axis of steps is logarithmic} */
    BooleanProperty logSteps() {
        return logSteps;
    }

    ObjectProperty<Theme> theme() {
        return theme;
    }

    /** Lights the window in the theme that follows, in a circle. */
    void nextTheme() {
        theme.set(theme.get().next());
    }

    BooleanProperty leftFolded() {
        return leftFolded;
    }

    BooleanProperty rightFolded() {
        return rightFolded;
    }

    /** {@return whether only the centre is shown, in larger type, and one line on the run} */
    BooleanProperty presenting() {
        return presenting;
    }

    /** Turns a switch over. */
    static void toggle(BooleanProperty property) {
        property.set(!property.get());
    }
}
