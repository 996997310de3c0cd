package org.ganscope.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where the wanted columns stand in a CSV file.
 *
 * @param isNamed whether the first line names the columns
 * @param names [wanted], what they are called, fit to be shown
 * @param places [wanted], from 0
 */
record CsvHead(boolean isNamed, List<String> names, List<Integer> places) {
    static final CsvHead NONE = new CsvHead(false, List.of(), List.of());

    /** Names that one sentence lists. */
    private static final int LISTED = 8;

    CsvHead {
        names = List.copyOf(names);
        places = List.copyOf(places);
    }

    /** {@return whether all columns were found} */
    boolean isKnown() {
        return !places.isEmpty();
    }

    /**
     * {@return where the columns stand; {@link #NONE} where one is not there}
     *
     * @param first the cells of the first line, which names the columns if none is a number
     * @param problems gets what is wrong
     */
    static CsvHead of(
            List<String> first,
            Notation notation,
            List<String> wanted,
            String file,
            List<Problem> problems) {
        List<String> names = first.stream().map(String::strip).toList();
        boolean named = names.stream().allMatch(cell -> notation.number(cell).isEmpty());
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            int place = named ? names.indexOf(wanted.get(i).strip()) : -1;
            place = place < 0 ? byNumber(wanted.get(i), names.size()) : place;
            if (place < 0) {
                problems.add(Problem.ofWanted(i, rule(names, named, file), wanted.get(i)));
            }
            places.add(place);
        }
        if (!problems.isEmpty()) {
            return NONE;
        }
        List<String> shown =
                places.stream()
                        .map(at -> named ? Problem.plain(names.get(at)) : String.valueOf(at + 1))
                        .toList();
        return new CsvHead(named, shown, places);
    }

    private static int byNumber(String wanted, int count) {
        return wanted.matches("[0-9]{1,5}") && Integer.parseInt(wanted) <= count
                ? Integer.parseInt(wanted) - 1
                : -1;
    }

    private static String rule(List<String> names, boolean named, String file) {
        String numbers = names.size() == 1 ? "1" : "1 to " + names.size();
        if (!named) {
            return "must be %s, the number of a column of %s, whose first line holds no names"
                    .formatted(numbers, file);
        }
        String list =
                names.stream().limit(LISTED).map(Problem::plain).collect(Collectors.joining(", "))
                        + (names.size() > LISTED ? ", ..." : "");
        return "must be a column of %s: %s, or %s".formatted(file, list, numbers);
    }
}
