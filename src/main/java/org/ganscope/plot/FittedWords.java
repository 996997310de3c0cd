package org.ganscope.plot;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes words into the room that they have, and keeps those whole that it had to cut. */
final class FittedWords {
    private final Graphics2D graphics;
    private final List<Cut> cut = new ArrayList<>();

    /**
     * Words that have an ellipsis for their end.
     *
     * @param place where they stand, in the coordinates that they were written in
     * @param words all of them
     */
    record Cut(Rectangle2D place, String words) {
        /** {@return all words, a sentence a line, where some that were cut stand at (x, y)} */
        static Optional<Reading> at(List<Cut> all, double x, double y) {
            return all.stream()
                    .filter(one -> one.place.contains(x, y))
                    .findFirst()
                    .map(one -> new Reading(x, y, one.words.replace(". ", ".\n")));
        }
    }

    /**
     * @param graphics has the font and the colour
     */
    FittedWords(Graphics2D graphics) {
        this.graphics = graphics;
    }

    List<Cut> cut() {
        return List.copyOf(cut);
    }

    /**
     * @param x their left end, or their middle where they are {@code centred}
     */
    void write(String words, double x, double baseline, double room, boolean centred) {
        Font font = graphics.getFont();
        String shown = words;
        while (shown.length() > 1 && Fonts.width(font, shown) > room) {
            shown = shown.substring(0, shown.length() - (shown.endsWith("…") ? 2 : 1)) + "…";
        }
        double width = Fonts.width(font, shown);
        double left = centred ? x - width / 2 : x;
        graphics.drawString(shown, (float) left, (float) baseline);
        if (!shown.equals(words)) {
            double high = font.getSize2D();
            var place = new Rectangle2D.Double(left, baseline - high, width, high + 3);
            cut.add(new Cut(place, words));
        }
    }
}
