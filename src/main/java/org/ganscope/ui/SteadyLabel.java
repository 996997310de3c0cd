package org.ganscope.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/**
 * Words that change many times a second in a place that only grows: a label whose words change has
 * the whole window laid out again, this one nothing but itself.
 */
final class SteadyLabel extends StackPane {
    private final Label room = new Label();
    private final Label words = new Label();

    /**
     * @param id of the label with the words
     * @param widest what there is room for at first
     */
    SteadyLabel(String id, String widest, Pos alignment, String... styles) {
        room.setText(widest);
        room.setVisible(false);
        room.setMinWidth(USE_PREF_SIZE);
        room.getStyleClass().addAll(styles);
        words.setId(id);
        words.setManaged(false);
        words.setAlignment(alignment);
        words.getStyleClass().addAll(styles);
        getChildren().addAll(room, words);
    }

    void show(String text) {
        if (text.length() > room.getText().length()) {
            room.setText(text.replaceAll("[0-9]", "8"));
        }
        words.setText(text);
    }

    /** Tells a screen reader something else than the words; nothing else where it is empty. */
    void say(String accessible) {
        words.setAccessibleText(accessible.isEmpty() ? null : accessible);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        words.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
