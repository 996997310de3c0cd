package org.ganscope.dataset;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * How a CSV file writes: what stands between its cells, and whether its numbers have decimal
 * commas, as spreadsheets write them where that is the custom. Both are found in its beginning.
 *
 * @param separator comma, semicolon or tab
 */
record Notation(char separator, boolean hasDecimalCommas) {
    /** Characters of the beginning that are looked at for decimal commas. */
    private static final int LOOK = 1 << 16;

    private static final Pattern WITH_COMMA = marked(",");
    private static final Pattern WITH_POINT = marked("\\.");

    /**
     * {@return the notation of the text that {@code reader} gives} Commas are decimal where they do
     * not stand between cells, a cell is a number with one, and none is a number with a point; and
     * where {@link SingleColumn} is sure of it. The reader is left at its place.
     */
    static Notation of(BufferedReader reader) throws IOException {
        char separator = Separator.of(reader);
        if (separator == ',') {
            return SingleColumn.commas(beginning(reader)) == CommaRule.DECIMAL
                    ? new Notation(';', true)
                    : new Notation(separator, false);
        }
        String[] cells = beginning(reader).split("[\\r\\n" + separator + "]");
        return new Notation(separator, any(cells, WITH_COMMA) && !any(cells, WITH_POINT));
    }

    /** {@return whether the commas of a text may be decimal ones, and may as well be none} */
    static boolean isUnclear(BufferedReader reader) throws IOException {
        return Separator.of(reader) == ','
                && SingleColumn.commas(beginning(reader)) == CommaRule.EITHER;
    }

    /** {@return the number that a cell writes; empty where it writes none, see {@link Cell}} */
    OptionalDouble number(String cell) {
        if (!hasDecimalCommas) {
            return Cell.number(cell);
        }
        return cell.indexOf('.') < 0 ? Cell.number(cell.replace(',', '.')) : OptionalDouble.empty();
    }

    /** {@return whether a cell would be a number if its comma was a decimal one} */
    static boolean looksDecimal(String cell) {
        return WITH_COMMA.matcher(cell).matches();
    }

    private static boolean any(String[] cells, Pattern pattern) {
        return Arrays.stream(cells).anyMatch(cell -> pattern.matcher(cell).matches());
    }

    private static Pattern marked(String mark) {
        return Pattern.compile("[\\s\"]*[+-]?\\d+" + mark + "\\d+(?:[eE][+-]?\\d+)?[\\s\"]*");
    }

    private static String beginning(BufferedReader reader) throws IOException {
        reader.mark(LOOK);
        char[] text = new char[LOOK - 1];
        int length = 0;
        int more = 0;
        while (more >= 0 && length < text.length) {
            length += more;
            more = reader.read(text, length, text.length - length);
        }
        reader.reset();
        return new String(text, 0, length);
    }
}
