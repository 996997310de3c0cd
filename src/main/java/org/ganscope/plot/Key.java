package org.ganscope.plot;

import java.awt.Color;
import java.util.List;

/**
 * One entry of a legend.
 *
 * @param forms its words, the whole ones first, then shorter ones for small charts
 * @param form which of them is written
 * @param color of the mark
 */
record Key(List<String> forms, int form, Color color, Mark mark) {
    /** Between the mark and the label. */
    private static final double SPACE = 5;

    Key {
        forms = List.copyOf(forms);
    }

    Key(List<String> forms, Color color, Mark mark) {
        this(forms, 0, color, mark);
    }

    Key(String label, Color color, Mark mark) {
        this(KeyWords.of(label), color, mark);
    }

    /** {@return it in its words of that form, or in its shortest where it has fewer} */
    Key in(int wanted) {
        return new Key(forms, Math.min(wanted, forms.size() - 1), color, mark);
    }

    /** {@return what is written} */
    String label() {
        return forms.get(form);
    }

    /** {@return whether it has more words than are written} */
    boolean isShortened() {
        return !label().equals(forms.getFirst());
    }

    /** {@return how wide the mark and the label are, in pixels} */
    double width() {
        return beforeLabel() + Fonts.width(Fonts.regular(12), label());
    }

    /** {@return what the mark takes, with the space behind it} */
    double beforeLabel() {
        return mark == Mark.NONE ? 0 : mark.width() + SPACE;
    }

    /** {@return all its words, and what stands for it} */
    String inWords() {
        String whole = forms.getFirst();
        return mark == Mark.NONE ? whole : whole + ": " + mark.words();
    }

    /** How the legend shows what a series looks like. */
    enum Mark {
        BAR(14, "bars"),
        /** A thick line. */
        LINE(14, "line"),
        /** A line with the marks of the first, the second and the third of a chart's lines. */
        FIRST_LINE(18, "line with discs"),
        SECOND_LINE(18, "line with diamonds"),
        THIRD_LINE(18, "line with squares"),
        THIN(14, "thin line"),
        DASHED(14, "dashed line"),
        DOT(14, "dots"),
        SQUARE(14, "squares"),
        DIAMOND(14, "diamonds"),
        /** Not filled. */
        CIRCLE(14, "circles"),
        /** As long as the value that its label says. */
        ARROW(ArrowScale.FULL, "arrows"),
        /** From the ground to the colour. */
        SHADES(28, "shades"),
        /** The colour as it is. */
        AREA(14, "areas"),
        /** Words alone. */
        NONE(0, "");

        private final double width;
        private final String words;

        Mark(double width, String words) {
            this.width = width;
            this.words = words;
        }

        /** {@return how the line of that number is marked among {@code count}} */
        static Mark ofLine(int number, int count) {
            if (count == 1) {
                return LINE;
            }
            return switch (number % 3) {
                case 0 -> FIRST_LINE;
                case 1 -> SECOND_LINE;
                default -> THIRD_LINE;
            };
        }

        double width() {
            return width;
        }

        /** {@return what the series looks like, in words} */
        String words() {
            return words;
        }
    }
}
