package org.ganscope.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Numbers in a text that somebody copied, as from a spreadsheet: lines of two are points, anything
 * else is numbers one after the other. Blanks, tabs, commas and semicolons stand between them; what
 * commas may mean besides, {@link CommaRule} says. A first line of words is left out. Immutable.
 */
public final class PastedNumbers {
    /** Longer texts are refused before they are looked at. */
    public static final int MOST_CHARACTERS = 4_000_000;

    /** With fewer there is nothing to learn. */
    public static final int FEWEST = 10;

    private final List<double[]> rows;
    private final boolean hasDecimalCommas;

    private PastedNumbers(List<double[]> rows, boolean hasDecimalCommas) {
        this.rows = rows;
        this.hasDecimalCommas = hasDecimalCommas;
    }

    /**
     * {@return the numbers in {@code text}; two readings where its commas may be decimal ones and
     * may as well stand between numbers, the one with decimal commas first}
     *
     * @throws RefusedFileException with the first {@value CsvReading#MOST_PROBLEMS} faults, where
     *     no reading is without any
     */
    public static List<PastedNumbers> readings(String text) throws RefusedFileException {
        if (text.length() > MOST_CHARACTERS) {
            throw refused(
                    "must have at most %,d characters; save a longer one as a CSV file and open that"
                            .formatted(MOST_CHARACTERS));
        }
        return switch (CommaRule.of(text)) {
            case DECIMAL -> List.of(read(text, true));
            case BETWEEN -> List.of(read(text, false));
            case EITHER -> either(text);
        };
    }

    private static List<PastedNumbers> either(String text) throws RefusedFileException {
        PastedNumbers separated = read(text, false);
        try {
            return List.of(read(text, true), separated);
        } catch (RefusedFileException tooFew) {
            return List.of(separated);
        }
    }

    private static PastedNumbers read(String text, boolean hasDecimalCommas)
            throws RefusedFileException {
        List<double[]> rows = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        int line = 0;
        String pointed = hasDecimalCommas ? text.replace(',', '.') : text;
        for (String content : (Iterable<String>) pointed.lines()::iterator) {
            line++;
            List<String> cells = cells(content);
            boolean heading = rows.isEmpty() && problems.isEmpty() && isWords(cells);
            if (!cells.isEmpty() && !heading) {
                rows.add(row(cells, line, problems));
            }
            if (problems.size() >= CsvReading.MOST_PROBLEMS) {
                break;
            }
        }
        if (!problems.isEmpty()) {
            throw new RefusedFileException(problems);
        }
        var numbers = new PastedNumbers(arranged(rows), hasDecimalCommas);
        if (numbers.count() < FEWEST) {
            throw refused(
                    "must have %d numbers at least, or as many lines of two; it has %d"
                            .formatted(FEWEST, numbers.count()));
        }
        return numbers;
    }

    private static List<String> cells(String line) {
        String bare = line.replace("\uFEFF", "").strip();
        return bare.isEmpty() ? List.of() : List.of(bare.split("\\s*[,;\\s]\\s*"));
    }

    private static boolean isWords(List<String> cells) {
        return cells.stream().allMatch(cell -> Cell.number(cell).isEmpty());
    }

    private static double[] row(List<String> cells, int line, List<Problem> problems) {
        double[] row = new double[cells.size()];
        for (int i = 0; i < row.length && problems.size() < CsvReading.MOST_PROBLEMS; i++) {
            OptionalDouble number = Cell.number(cells.get(i));
            if (number.isEmpty() || !(Math.abs(number.getAsDouble()) <= 1e30)) {
                String rule = number.isEmpty() ? "must be a number" : "must be -1e30 to 1e30";
                problems.add(Problem.ofCell(rule + " in line " + line, cells.get(i)));
            }
            row[i] = number.orElse(0);
        }
        return row;
    }

    /** {@return the rows as points where all have two numbers, else one number each} */
    private static List<double[]> arranged(List<double[]> rows) {
        if (rows.size() > 1 && rows.stream().allMatch(row -> row.length == 2)) {
            return rows;
        }
        List<double[]> single = new ArrayList<>();
        for (double[] row : rows) {
            for (double number : row) {
                single.add(new double[] {number});
            }
        }
        return single;
    }

    private static RefusedFileException refused(String rule) {
        return new RefusedFileException(List.of(Problem.ofFile(rule)));
    }

    /** {@return how many numbers there are, or points} */
    public int count() {
        return rows.size();
    }

    /** {@return 1 for numbers, 2 for points} */
    public int columns() {
        return rows.isEmpty() ? 1 : rows.getFirst().length;
    }

    /** {@return whether its commas were taken for decimal ones} */
    public boolean hasDecimalCommas() {
        return hasDecimalCommas;
    }

    /** {@return the first {@code most} of them, each a number or two} */
    public List<double[]> first(int most) {
        return rows.stream().limit(most).map(double[]::clone).toList();
    }

    /** {@return the same as a CSV file with a column x, for points also y} */
    public String csv() {
        var text = new StringBuilder(columns() == 1 ? "x\n" : "x,y\n");
        for (double[] row : rows) {
            text.append(row[0]);
            if (row.length == 2) {
                text.append(',').append(row[1]);
            }
            text.append('\n');
        }
        return text.toString();
    }
}
