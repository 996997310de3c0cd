package org.ganscope.dataset;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Tells a single column of numbers with decimal commas from two columns of whole numbers. */
final class SingleColumn {
    private static final Pattern NUMBER =
            Pattern.compile("\"?[+-]?\\d+(?:,\\d+(?:[eE][+-]?\\d+)?)?\"?");

    private SingleColumn() {}

    /**
     * {@return what the commas of a file mean that has neither semicolons nor tabs} They may be
     * decimal where each line holds one number then; and surely are where the first line is one
     * name, a number is in quotes or has no comma, or a zero stands as in fractions only.
     *
     * @param beginning of the file; its last line may be cut off
     */
    static CommaRule commas(String beginning) {
        List<String> lines =
                beginning
                        .replace("\uFEFF", "")
                        .lines()
                        .map(String::strip)
                        .filter(Predicate.not(String::isEmpty))
                        .toList();
        boolean named = lines.size() > 1 && isName(lines.getFirst());
        List<String> rows = lines.subList(named ? 1 : 0, lines.size());
        boolean mayBeDecimal =
                rows.stream().anyMatch(row -> row.indexOf(',') >= 0)
                        && rows.stream().allMatch(row -> NUMBER.matcher(row).matches());
        if (!mayBeDecimal) {
            return CommaRule.BETWEEN;
        }
        boolean sure =
                named
                        || rows.stream()
                                .anyMatch(row -> row.indexOf(',') < 0 || row.indexOf('"') >= 0)
                        || CommaRule.of(String.join("\n", rows)) == CommaRule.DECIMAL;
        return sure ? CommaRule.DECIMAL : CommaRule.EITHER;
    }

    private static boolean isName(String line) {
        return line.indexOf(',') < 0 && !NUMBER.matcher(line).matches();
    }
}
