package org.ganscope.ui;

import java.util.OptionalDouble;

/** A number that somebody typed, with a point before its decimals and no other sign in it. */
final class TypedNumber {
    private TypedNumber() {}

    /** {@return the number, which may be infinite or none (NaN); empty where it is not one} */
    static OptionalDouble read(String text) {
        try {
            return OptionalDouble.of(Double.parseDouble(text.strip().replace('−', '-')));
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /** {@return how to write one, for who has put commas in: some read 1,000 as one, some not} */
    static String withoutCommas(String text) {
        return text.contains(",") ? " without commas (5.5 or 1000)" : "";
    }
}
