package org.ganscope.plot;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes words into the room that they have, in shorter forms where that is little, and keeps the
 * whole ones of those that it did not write.
 */
final class FittedWords {
    private final Graphics2D graphics;
    private final List<Cut> cut = new ArrayList<>();

    /**
     * Words that are not written whole.
     *
     * @param place where they stand or would, in the coordinates that they were written in
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

    /** {@return the longest form that has room; empty where not even the shortest has} */
    static Optional<String> fitting(List<String> forms, Font font, double room) {
        return forms.stream().filter(form -> Fonts.width(font, form) <= room).findFirst();
    }

    /**
     * Writes the longest form that has room, or none.
     *
     * @param forms the whole words first
     * @param x their left end, or their middle where they are {@code centred}
     */
    void write(List<String> forms, double x, double baseline, double room, boolean centred) {
        Font font = graphics.getFont();
        String whole = forms.getFirst();
        Optional<String> shown = fitting(forms, font, room);
        double width = shown.map(words -> Fonts.width(font, words)).orElse(Math.max(0, room));
        double left = centred ? x - width / 2 : x;
        shown.ifPresent(words -> graphics.drawString(words, (float) left, (float) baseline));
        if (!shown.equals(Optional.of(whole))) {
            double high = font.getSize2D();
            var place = new Rectangle2D.Double(left, baseline - high, width, high + 3);
            cut.add(new Cut(place, whole));
        }
    }
}
