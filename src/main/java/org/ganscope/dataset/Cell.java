package org.ganscope.dataset;

import java.util.OptionalDouble;

/** Reads the number in one cell of a table. */
final class Cell {
    /** Nobody writes a number longer; a million digits would take long to read. */
    private static final int LONGEST = 64;

    private Cell() {}

    /**
     * {@return the number that a cell writes in decimal digits, blanks around it left out; empty
     * where it writes none, as with {@code NaN}, {@code 0x10} or {@code 1f}}
     */
    static OptionalDouble number(String cell) {
        String text = cell.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return OptionalDouble.empty();
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && "+-.eE".indexOf(c) < 0) {
                return OptionalDouble.empty();
            }
        }
        try {
            return OptionalDouble.of(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }
}
