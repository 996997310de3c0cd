package org.ganscope.plot;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
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
        return BOLD.deriveFont(Font.BOLD, (float) size);
    }

    /** {@return how wide {@code text} is, in pixels at scale 1} */
    static double width(Font font, String text) {
        return font.getStringBounds(text, PLAIN).getWidth();
    }

    /** Writes as {@link #width} measures. */
    static void prepare(Graphics2D graphics) {
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
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
