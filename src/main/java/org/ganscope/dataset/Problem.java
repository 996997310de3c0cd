package org.ganscope.dataset;

import java.util.OptionalInt;

/**
 * One thing that is wrong with a file, for its user.
 *
 * @param wanted the place, from 0, of the wanted column that the file does not have; empty for a
 *     fault of the file itself
 * @param rule what it breaks, such as "must be a number in line 17, column weight of heights.csv"
 * @param value what it is instead, in double quotes; empty where nothing is to be shown
 */
public record Problem(OptionalInt wanted, String rule, String value) {
    private static final int LONGEST = 40;

    static Problem ofFile(String rule) {
        return new Problem(OptionalInt.empty(), rule, "");
    }

    static Problem ofCell(String rule, String cell) {
        return new Problem(OptionalInt.empty(), rule, shown(cell));
    }

    static Problem ofWanted(int wanted, String rule, String column) {
        return new Problem(OptionalInt.of(wanted), rule, shown(column));
    }

    /** {@return a stranger's text in double quotes, cut, and without what could move a cursor} */
    static String shown(String text) {
        return '"' + plain(text) + '"';
    }

    static String plain(String text) {
        String cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
        return cut.replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Cf}]", "?");
    }
}
