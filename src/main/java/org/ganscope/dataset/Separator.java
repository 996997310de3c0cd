package org.ganscope.dataset;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.regex.Pattern;

/** Finds what stands between the cells of a CSV file. */
final class Separator {
    /** Characters of the first line that are looked at. */
    private static final int LOOK = 1 << 16;

    /** A comma that is not between two digits, or the second one in a number. */
    private static final Pattern OTHER_COMMA = Pattern.compile("(?<!\\d),|,(?!\\d)|,\\d+,");

    private Separator() {}

    /**
     * {@return the one of comma, semicolon and tab that is most frequent in the first line that is
     * not blank, outside of quotes; a comma where there is none} Commas that may all be decimal
     * ones do not count where there is another one. The reader is left at its place.
     */
    static char of(BufferedReader reader) throws IOException {
        String line = firstLine(reader);
        char other = count(line, '\t') > count(line, ';') ? '\t' : ';';
        boolean commaWins = count(line, ',') >= count(line, other);
        boolean isOther = count(line, other) > 0 && (!commaWins || commasMayBeDecimal(line));
        return isOther ? other : ',';
    }

    /** {@return whether all commas of a text are within numbers, one at most in each} */
    static boolean commasMayBeDecimal(String text) {
        return !OTHER_COMMA.matcher(text).find();
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }

    /** {@return the first line that is not blank, without what stands in quotes} */
    private static String firstLine(BufferedReader reader) throws IOException {
        reader.mark(LOOK);
        var line = new StringBuilder();
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < LOOK - 1; i++) {
            int next = reader.read();
            boolean lineEnds = next == '\n' || next == '\r';
            if (next < 0 || (begun && !quoted && lineEnds)) {
                break;
            }
            begun |= !lineEnds;
            quoted ^= next == '"';
            if (!quoted) {
                line.append((char) next);
            }
        }
        reader.reset();
        return line.toString();
    }
}
