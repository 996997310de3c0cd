package org.ganscope.ui;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/** A whole number that somebody typed, with or without digit groups. */
final class WholeNumber {
    private static final int MOST_DIGITS = 15;

    private static final Pattern FORM =
            Pattern.compile("[0-9]+|[0-9]{1,3}([,._'\\u00A0\\u202F ][0-9]{3})+");

    private WholeNumber() {}

    /** {@return the number, empty where {@code text} is none, or one of more than 15 digits} */
    static OptionalLong read(String text) {
        String number = text.strip();
        String digits = number.replaceAll("[^0-9]", "");
        return FORM.matcher(number).matches() && digits.length() <= MOST_DIGITS
                ? OptionalLong.of(Long.parseLong(digits))
                : OptionalLong.empty();
    }
}
