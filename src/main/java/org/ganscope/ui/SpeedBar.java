package org.ganscope.ui;

import atlantafx.base.controls.ProgressSliderSkin;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The speed slider and its words, short ones where there is little room; the slider says the whole
 * ones itself.
 */
final class SpeedBar extends HBox {
    private static final String EXPLAINED =
            "From one phase a second, in slow motion (left), to as fast as it goes (right)  (%s and %s)"
                    .formatted(Shortcut.SLOWER.label(), Shortcut.FASTER.label());

    private static final PseudoClass ROOMY = PseudoClass.getPseudoClass("roomy");

    private final BooleanProperty roomy = new SimpleBooleanProperty();
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
        var tooltip = new Hint();
        tooltip.textProperty().bind(model.words().concat("\n" + EXPLAINED));
        slider.setTooltip(tooltip);
        slider.accessibleTextProperty().bind(Bindings.concat("Speed: ", model.words()));
        words.setId("speed-words");
        words.getStyleClass().addAll("muted", "small");
        words.setWrapText(true);
        words.textProperty().bind(roomy.flatMap(has -> has ? model.words() : model.shortWords()));
        roomy.subscribe(has -> pseudoClassStateChanged(ROOMY, has));
        getChildren().addAll(name, slowMotion(model), slider, words);
    }

    private static ToggleButton slowMotion(SpeedViewModel model) {
        var button = new ToggleButton("", new FontIcon(Feather.FILM));
        button.setId("slow-motion");
        button.getStyleClass().add("icon-only");
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(
                new Hint(
                        Shortcut.SLOW_MOTION.words() + "  (" + Shortcut.SLOW_MOTION.label() + ")"));
        button.setAccessibleText(Shortcut.SLOW_MOTION.words());
        button.setOnAction(event -> model.toggleSlow());
        // Bound last: a press turns the button over by itself, and the model has the last word.
        model.slow().subscribe(button::setSelected);
        return button;
    }

    /** {@return whether the whole words have room in one line} */
    BooleanProperty roomy() {
        return roomy;
    }

    Label name() {
        return name;
    }

    Label words() {
        return words;
    }
}
