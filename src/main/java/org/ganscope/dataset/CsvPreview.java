package org.ganscope.dataset;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * How a CSV file begins, for a user who has to choose columns of it. Immutable.
 *
 * @param isNamed whether the first line names the columns
 * @param hasDecimalCommas whether numbers are read with commas for points
 * @param isUnclear whether its commas, taken as between cells, may as well be decimal ones
 * @param columns at least one, at most {@value #MOST_COLUMNS}
 * @param count how many columns the file has
 */
public record CsvPreview(
        boolean isNamed,
        boolean hasDecimalCommas,
        boolean isUnclear,
        List<Column> columns,
        int count) {
    /** Rows that are looked at. */
    public static final int ROWS = 8;

    /** Columns that are looked at. */
    public static final int MOST_COLUMNS = 200;

    /**
     * One column.
     *
     * @param name fit to be shown: as the first line has it, else its number from 1
     * @param wanted what {@link CsvReading} knows it by
     * @param cells of the first rows, fit to be shown; empty where a row has none
     * @param isNumeric whether all of these are numbers
     */
    public record Column(String name, String wanted, List<String> cells, boolean isNumeric) {
        public Column {
            cells = List.copyOf(cells);
        }

        /** {@return a cell that would be a number if its comma was a decimal one} */
        public Optional<String> commaCell() {
            return isNumeric
                    ? Optional.empty()
                    : cells.stream().filter(Notation::looksDecimal).findFirst();
        }
    }

    public CsvPreview {
        columns = List.copyOf(columns);
    }

    /**
     * {@return how a file begins; reads no further}
     *
     * @param in is not closed
     * @param file what faults call it
     * @throws RefusedFileException if it is no CSV text, or has no row below the names
     */
    public static CsvPreview read(InputStream in, String file)
            throws IOException, RefusedFileException {
        List<List<String>> lines = new ArrayList<>();
        var notation = new Notation(',', false);
        boolean unclear = false;
        try {
            BufferedReader text = CsvText.decoded(in);
            notation = Notation.of(text);
            unclear = Notation.isUnclear(text);
            Iterator<CsvRecord> all = CsvText.records(text, notation).iterator();
            while (all.hasNext() && lines.size() <= ROWS) {
                CsvRecord line = all.next();
                lines.add(lines.isEmpty() ? CsvText.first(line) : line.getFields());
            }
        } catch (CharacterCodingException e) {
            throw refused("must be text in UTF-8");
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw refused("must be text in UTF-8");
            }
            throw e.getCause();
        } catch (CsvParseException e) {
            throw refused(CsvText.tooLong(Math.max(0, lines.size() - 1), Problem.plain(file)));
        }
        boolean named = !lines.isEmpty() && isWords(lines.getFirst(), notation);
        List<List<String>> rows =
                lines.subList(Math.min(named ? 1 : 0, lines.size()), lines.size());
        if (rows.isEmpty()) {
            throw refused("must have rows of numbers; " + Problem.plain(file) + " has none");
        }
        return new CsvPreview(
                named,
                notation.hasDecimalCommas(),
                unclear,
                columns(named, notation, lines.getFirst(), rows),
                lines.getFirst().size());
    }

    private static boolean isWords(List<String> cells, Notation notation) {
        return cells.stream().allMatch(cell -> notation.number(cell).isEmpty());
    }

    private static List<Column> columns(
            boolean named, Notation notation, List<String> first, List<List<String>> rows) {
        List<String> names = first.stream().map(String::strip).toList();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < Math.min(names.size(), MOST_COLUMNS); i++) {
            int place = i;
            List<String> cells =
                    rows.stream().map(row -> place < row.size() ? row.get(place) : "").toList();
            boolean numeric = cells.stream().allMatch(cell -> notation.number(cell).isPresent());
            String number = Integer.toString(i + 1);
            String name = named && !names.get(i).isEmpty() ? names.get(i) : number;
            boolean clear =
                    named && name.length() <= 100 && Collections.frequency(names, name) == 1;
            columns.add(
                    new Column(
                            Problem.plain(name),
                            clear ? name : number,
                            cells.stream().map(cell -> Problem.plain(cell.strip())).toList(),
                            numeric));
        }
        return columns;
    }

    private static RefusedFileException refused(String rule) {
        return new RefusedFileException(List.of(Problem.ofFile(rule)));
    }
}
