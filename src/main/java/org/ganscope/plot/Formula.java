package org.ganscope.plot;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.Map;

/**
 * A piece of mathematics on one line. In its markup an underscore sets what follows as an index:
 * {@code L_D}, {@code θ_{old}}.
 *
 * @param plain what it says, without markup
 * @param isIndex for each character of {@code plain}, '1' where it is part of an index
 */
record Formula(String plain, String isIndex) {

    static Formula of(String markup) {
        var plain = new StringBuilder();
        var isIndex = new StringBuilder();
        for (int i = 0; i < markup.length(); i++) {
            if (markup.charAt(i) != '_') {
                plain.append(markup.charAt(i));
                isIndex.append('0');
                continue;
            }
            boolean many = markup.charAt(i + 1) == '{';
            int first = many ? i + 2 : i + 1;
            int end = many ? markup.indexOf('}', first) : first + 1;
            plain.append(markup, first, end);
            isIndex.repeat('1', end - first);
            i = many ? end : end - 1;
        }
        return new Formula(plain.toString(), isIndex.toString());
    }

    double width(Font font, FontRenderContext context) {
        return plain.isBlank() ? 0 : layout(font, context).getAdvance();
    }

    void paint(Graphics2D graphics, Font font, Color color, double x, double baseline) {
        graphics.setColor(color);
        layout(font, graphics.getFontRenderContext()).draw(graphics, (float) x, (float) baseline);
    }

    private TextLayout layout(Font font, FontRenderContext context) {
        var text = new AttributedString(plain);
        text.addAttribute(TextAttribute.FONT, font);
        for (int i = 0; i < plain.length(); i++) {
            if (isIndex.charAt(i) == '1') {
                text.addAttribute(TextAttribute.FONT, index(font), i, i + 1);
            }
        }
        return new TextLayout(text.getIterator(), context);
    }

    private static Font index(Font font) {
        return font.deriveFont(Map.of(TextAttribute.SUPERSCRIPT, TextAttribute.SUPERSCRIPT_SUB));
    }
}
