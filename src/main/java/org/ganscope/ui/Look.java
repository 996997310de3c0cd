package org.ganscope.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

import org.ganscope.plot.Theme;

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

    /** Lights all windows, and this one in all that the general themes do not have. */
    static void light(Scene scene, Theme theme) {
        Application.setUserAgentStylesheet(
                switch (theme) {
                    case LIGHT -> new PrimerLight().getUserAgentStylesheet();
                    case DARK, HIGH_CONTRAST -> new PrimerDark().getUserAgentStylesheet();
                });
        String contrast = sheet("high-contrast.css");
        scene.getStylesheets().remove(contrast);
        if (theme == Theme.HIGH_CONTRAST) {
            scene.getStylesheets().add(contrast);
        }
        // At once, for a popup that is made before the next frame looks its colours up there.
        if (scene.getWindow() != null) {
            scene.getRoot().applyCss();
        }
    }

    static void dress(Scene scene) {
        for (String sheet : List.of("window.css", "form.css")) {
            scene.getStylesheets().add(sheet(sheet));
        }
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Look.class.getResource(name)).toExternalForm();
    }
}
