package org.ganscope.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Type and colours of the window: the shipped font, a theme, and our stylesheet over it. */
final class Look {
    private static final List<String> FONTS = List.of("Roboto-Regular.ttf", "Roboto-Bold.ttf");

    private Look() {}

    /** Loads the shipped font; once is enough. */
    static void loadFonts() {
        for (String file : FONTS) {
            try (InputStream font = Look.class.getResourceAsStream("/assets/fonts/" + file)) {
                if (font != null) {
                    Font.loadFont(font, 13);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the shipped font " + file, e);
            }
        }
    }

    /** Lights all windows. */
    static void light(boolean dark) {
        Application.setUserAgentStylesheet(
                dark
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
    }

    static void dress(Scene scene) {
        for (String sheet : List.of("window.css", "form.css")) {
            scene.getStylesheets()
                    .add(Objects.requireNonNull(Look.class.getResource(sheet)).toExternalForm());
        }
    }
}
