package org.ganscope.dataset;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntUnaryOperator;

/**
 * Reads columns of numbers from CSV text in UTF-8 (RFC 4180; separator and decimal commas are found
 * by themselves, see {@link Notation}). Memory holds one line, at most 1 MiB of text, and the rows
 * that are kept; the text may have any length. The first line names the columns if none of its
 * cells is a number.
 */
public final class CsvReading {
    /** Faults that are told at once; reading stops there. */
    public static final int MOST_PROBLEMS = 20;

    private static final double LARGEST = 1e30;
    private static final int MOST_ROWS = Integer.MAX_VALUE - 1;

    private final String file;
    private final List<String> wanted;
    private final Reservoir rows;
    private final List<Problem> problems = new ArrayList<>();
    private CsvHead head = CsvHead.NONE;
    private Notation notation = new Notation(',', false);

    private CsvReading(String file, List<String> wanted, Reservoir rows) {
        this.file = file;
        this.wanted = wanted;
        this.rows = rows;
    }

    /**
     * {@return the wanted columns}
     *
     * @param in is read to its end, not closed
     * @param file what faults call it
     * @param wanted names of columns, or their numbers from 1
     * @param most rows to keep, drawn from all with equal chance, see {@link Reservoir}
     * @param below gives a whole number from 0 to below its bound, each equally likely
     * @throws RefusedFileException with the first {@value #MOST_PROBLEMS} faults
     */
    public static CsvColumns read(
            InputStream in, String file, List<String> wanted, int most, IntUnaryOperator below)
            throws IOException, RefusedFileException {
        var reading =
                new CsvReading(
                        Problem.plain(file), wanted, new Reservoir(wanted.size(), most, below));
        return reading.read(in);
    }

    private CsvColumns read(InputStream in) throws IOException, RefusedFileException {
        try {
            records(CsvText.decoded(in));
        } catch (CharacterCodingException e) {
            problems.add(Problem.ofFile("must be text in UTF-8"));
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof CharacterCodingException)) {
                throw e.getCause();
            }
            problems.add(Problem.ofFile("must be text in UTF-8"));
        } catch (CsvParseException e) {
            problems.add(Problem.ofFile(CsvText.tooLong(rows.seen(), file)));
        }
        if (problems.isEmpty() && rows.seen() == 0) {
            problems.add(Problem.ofFile("must have rows of numbers; " + file + " has none"));
        }
        if (!problems.isEmpty()) {
            throw new RefusedFileException(problems);
        }
        return new CsvColumns(head.names(), rows.kept(), rows.seen());
    }

    private void records(BufferedReader text) throws IOException {
        notation = Notation.of(text);
        // Not closed: that would close the stream, which is the caller's.
        @SuppressWarnings("resource")
        CsvReader<CsvRecord> records = CsvText.records(text, notation);
        Iterator<CsvRecord> all = records.iterator();
        if (!all.hasNext()) {
            return;
        }
        CsvRecord first = all.next();
        head = CsvHead.of(CsvText.first(first), notation, wanted, file, problems);
        if (problems.isEmpty() && !head.isNamed()) {
            row(first);
        }
        if (!head.isKnown()) {
            return;
        }
        while (all.hasNext() && problems.size() < MOST_PROBLEMS) {
            row(all.next());
            if (rows.seen() == MOST_ROWS) {
                problems.add(Problem.ofFile("must have fewer than %,d rows".formatted(MOST_ROWS)));
                return;
            }
        }
        if (problems.size() == MOST_PROBLEMS) {
            problems.add(
                    Problem.ofFile(
                            "was not read further, after %d faults".formatted(MOST_PROBLEMS)));
        }
    }

    private void row(CsvRecord record) {
        double[] row = new double[wanted.size()];
        int before = problems.size();
        for (int i = 0; i < row.length; i++) {
            row[i] = cell(record, i);
        }
        if (problems.size() == before) {
            rows.offer(row);
        }
    }

    private double cell(CsvRecord record, int i) {
        int place = head.places().get(i);
        if (place >= record.getFieldCount()) {
            problems.add(Problem.ofFile("must have a cell " + where(record, i)));
            return 0;
        }
        String cell = record.getField(place).replace("\uFEFF", "");
        OptionalDouble number = notation.number(cell);
        if (number.isEmpty()) {
            problems.add(Problem.ofCell("must be a number " + where(record, i), cell));
        } else if (!(Math.abs(number.getAsDouble()) <= LARGEST)) {
            problems.add(Problem.ofCell("must be -1e30 to 1e30 " + where(record, i), cell));
        }
        return number.orElse(0);
    }

    private String where(CsvRecord record, int i) {
        return "in line %d, column %s of %s"
                .formatted(record.getStartingLineNumber(), head.names().get(i), file);
    }
}
