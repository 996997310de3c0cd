package org.ganscope.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.List;

/** What this program is, and whose work it stands on. */
final class AboutCard extends VBox {
    private static final List<String> PARAGRAPHS =
            List.of(
                    "See two neural networks play against each other: the generator forges"
                            + " samples, the discriminator tells them from real ones, and each"
                            + " learns from the other.",
                    "Free software under the Apache License 2.0. It stands on JavaFX, JFreeChart,"
                            + " EJML, Gson, picocli, AtlantaFX and Ikonli; their licences are in"
                            + " NOTICE.");

    AboutCard(Runnable close) {
        setId("about");
        getStyleClass().addAll("card", "dialog-card");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        String version = AboutCard.class.getPackage().getImplementationVersion();
        var title = new Label(version == null ? "GANscope" : "GANscope " + version);
        title.getStyleClass().add("title");
        getChildren().add(title);
        for (String text : PARAGRAPHS) {
            var label = new Label(text);
            label.setWrapText(true);
            getChildren().add(label);
        }
        var done = new Button("Close");
        done.getStyleClass().add("accent");
        done.setOnAction(event -> close.run());
        getChildren().add(done);
    }
}
