package org.ganscope.plot;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/** Writes what the axes of a generator's map are, with round numbers near their ends. */
final class MapWords {
    private static final Font FONT = Fonts.regular(11);

    /** Between a name and the numbers beside it. */
    private static final double GAP = 6;

    /** Round numbers along an axis, of which the first and the last are written. */
    private static final double ABOUT = 10;

    private static final double ROUNDING = 1e-9;

    private final Graphics2D graphics;

    MapWords(Graphics2D graphics, Theme theme) {
        this.graphics = graphics;
        graphics.setFont(FONT);
        graphics.setColor(theme.muted());
    }

    /**
     * Writes above the box.
     *
     * @param names of its axis, the longest first
     */
    void above(Rectangle2D box, List<String> names, Span span) {
        row(box, box.getMinY() - 9, names, span);
    }

    void below(Rectangle2D box, List<String> names, Span span) {
        row(box, box.getMaxY() + 16, names, span);
    }

    /** A word, where it begins and where it ends. */
    private record Word(String text, double left, double right) {
        static Word of(String text, double middle, Rectangle2D within) {
            double width = Fonts.width(FONT, text);
            double most = Math.max(within.getMinX(), within.getMaxX() - width);
            double left = Math.clamp(middle - width / 2, within.getMinX(), most);
            return new Word(text, left, left + width);
        }
    }

    /**
     * Writes the longest name that has room between the first and the last round number of the
     * axis, or the shortest alone.
     */
    private void row(Rectangle2D box, double y, List<String> names, Span span) {
        double tick = span.tick(ABOUT);
        Word low = number(box, span, Math.ceil(span.low() / tick - ROUNDING) * tick);
        Word high = number(box, span, Math.floor(span.high() / tick + ROUNDING) * tick);
        graphics.setFont(FONT);
        Optional<Word> between =
                names.stream()
                        .map(name -> Word.of(name, box.getCenterX(), box))
                        .filter(name -> name.left() >= low.right() + GAP)
                        .filter(name -> name.right() <= high.left() - GAP)
                        .findFirst();
        if (between.isPresent()) {
            write(low, y);
            write(high, y);
        }
        write(between.orElseGet(() -> Word.of(names.getLast(), box.getCenterX(), box)), y);
    }

    private static Word number(Rectangle2D box, Span span, double value) {
        double x = box.getMinX() + box.getWidth() * span.share(value);
        return Word.of(Numbers.tick(value), x, box);
    }

    private void write(Word word, double y) {
        graphics.drawString(word.text(), (float) word.left(), (float) y);
    }

    /** Writes a number left of the box, at a height. */
    void left(Rectangle2D box, double y, String number) {
        graphics.setFont(FONT);
        double x = box.getMinX() - 5 - Fonts.width(FONT, number);
        graphics.drawString(number, (float) x, (float) (y + 4));
    }

    void at(double x, double y, String words) {
        graphics.setFont(FONT);
        graphics.drawString(words, (float) x, (float) y);
    }
}
