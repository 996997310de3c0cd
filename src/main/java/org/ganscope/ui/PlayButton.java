package org.ganscope.ui;

import javafx.scene.control.Button;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Play and Pause in one: the button that stands out. */
final class PlayButton extends Button {
    PlayButton(TransportViewModel model) {
        setId("play");
        getStyleClass().add("accent");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Hint(Shortcut.PLAY.words() + "  (" + Shortcut.PLAY.label() + ")"));
        setOnAction(event -> model.togglePlay());
        disableProperty().bind(model.trainable().not());
        model.playing().subscribe(this::show);
    }

    private void show(boolean playing) {
        setText(playing ? "Pause" : "Play");
        setGraphic(new FontIcon(playing ? Feather.PAUSE : Feather.PLAY));
    }
}
