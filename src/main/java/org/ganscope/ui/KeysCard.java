package org.ganscope.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The list of keys. */
final class KeysCard extends VBox {
    KeysCard(Runnable close) {
        setId("keys");
        getStyleClass().addAll("card", "dialog-card");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        var title = new Label("Keys");
        title.getStyleClass().add("title");
        var grid = new GridPane();
        grid.getStyleClass().add("keys");
        Shortcut[] all = Shortcut.values();
        int rows = (all.length + 1) / 2;
        for (int i = 0; i < all.length; i++) {
            var key = new Label(all[i].keys());
            key.getStyleClass().add("key");
            grid.add(key, i / rows * 2, i % rows);
            grid.add(new Label(all[i].words()), i / rows * 2 + 1, i % rows);
        }
        var done = new Button("Close");
        done.getStyleClass().add("accent");
        done.setOnAction(event -> close.run());
        var onACard =
                new Label("Tab walks to each chart; Space or Shift+F10 opens its menu there.");
        onACard.getStyleClass().add("muted");
        getChildren().addAll(title, grid, onACard, done);
    }
}
