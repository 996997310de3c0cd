package org.ganscope.ui;

import atlantafx.base.controls.ProgressSliderSkin;

import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** The speed slider and its words. */
final class SpeedBar extends HBox {
    private final Label name = new Label("Speed");
    private final Label words = new Label();

    SpeedBar(SpeedViewModel model) {
        getStyleClass().add("speed");
        name.getStyleClass().add("muted");
        name.setMinWidth(USE_PREF_SIZE);
        var slider = new Slider(0, 1, 1);
        slider.setId("speed");
        slider.getStyleClass().add("progress-slider");
        slider.setSkin(new ProgressSliderSkin(slider));
        slider.setBlockIncrement(0.04);
        slider.valueProperty().bindBidirectional(model.position());
        slider.setTooltip(
                new Tooltip(
                        "From one update a second (left) to as fast as it goes (right)  ("
                                + Shortcut.SLOWER.label()
                                + " and "
                                + Shortcut.FASTER.label()
                                + ")"));
        slider.setAccessibleText("Speed");
        words.setId("speed-words");
        words.getStyleClass().add("muted");
        words.textProperty().bind(model.words());
        getChildren().addAll(name, slider, words);
    }

    Label name() {
        return name;
    }

    Label words() {
        return words;
    }
}
