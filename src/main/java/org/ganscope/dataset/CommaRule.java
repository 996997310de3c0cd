package org.ganscope.dataset;

import java.util.regex.Pattern;

/** What the commas of a copied text may mean. */
enum CommaRule {
    /** They are within numbers, as many countries write them. */
    DECIMAL,
    /** They stand between numbers. */
    BETWEEN,
    /** Both can be meant. */
    EITHER;

    /** A zero that nobody writes before a whole number: that of 6,05 or of -0,5. */
    private static final Pattern ZERO = Pattern.compile(",0\\d|-0,");

    /**
     * {@return the rule of {@code text}} Commas may be decimal where each is between two digits, no
     * number has two and none has a point. They surely are where semicolons or tabs stand between
     * the numbers, and where a zero stands as in fractions only.
     */
    static CommaRule of(String text) {
        boolean mayBeDecimal =
                text.indexOf(',') >= 0
                        && text.indexOf('.') < 0
                        && Separator.commasMayBeDecimal(text);
        if (!mayBeDecimal) {
            return BETWEEN;
        }
        boolean separated = text.indexOf(';') >= 0 || text.indexOf('\t') >= 0;
        return separated || ZERO.matcher(text).find() ? DECIMAL : EITHER;
    }
}
