package org.ganscope.plot;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The type that ships with the app: Roboto, whose figures are all equally wide. */
final class Fonts {
    private static final Font REGULAR = load("Roboto-Regular.ttf");
    private static final Font BOLD = load("Roboto-Bold.ttf");

    private static final FontRenderContext PLAIN = new FontRenderContext(null, true, true);

    private Fonts() {}

    static Font regular(double size) {
        return REGULAR.deriveFont((float) size);
    }

    static Font bold(double size) {
        return BOLD.deriveFont((float) size);
    }

    /** {@return how wide {@code text} is, in pixels at scale 1} */
    static double width(Font font, String text) {
        return font.getStringBounds(text, PLAIN).getWidth();
    }

    private static Font load(String file) {
        try (InputStream font = Fonts.class.getResourceAsStream("/assets/fonts/" + file)) {
            if (font == null) {
                throw new IllegalStateException("the font " + file + " did not ship");
            }
            return Font.createFont(Font.TRUETYPE_FONT, font);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the font " + file, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the shipped font " + file + " is broken", e);
        }
    }
}
