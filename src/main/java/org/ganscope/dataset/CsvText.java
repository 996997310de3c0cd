package org.ganscope.dataset;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** How CSV text is cut into lines of cells, within bounds. */
final class CsvText {
    static final int MOST_CHARACTERS = 1 << 20;
    static final int MOST_CELLS = 10_000;

    private CsvText() {}

    /** {@return the text of a stream; a decoder of its own refuses what is not UTF-8} */
    static BufferedReader decoded(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
    }

    /** {@return the lines of {@code text}, which is the caller's to close} */
    static CsvReader<CsvRecord> records(BufferedReader text, Notation notation) {
        var limits =
                CsvRecordHandler.builder()
                        .maxFields(MOST_CELLS)
                        .maxFieldSize(MOST_CHARACTERS)
                        .maxRecordSize(MOST_CHARACTERS)
                        .build();
        return CsvReader.builder()
                .fieldSeparator(notation.separator())
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(2 * MOST_CHARACTERS)
                .build(limits, text);
    }

    /** {@return the cells of the first line, without the mark that some programs begin with} */
    static List<String> first(CsvRecord line) {
        List<String> cells = new ArrayList<>(line.getFields());
        cells.set(0, cells.getFirst().replace("\uFEFF", ""));
        return cells;
    }

    /** {@return the rule that too long a line breaks} */
    static String tooLong(long rows, String file) {
        return "must have lines of at most %,d cells and %,d characters; after row %,d of %s"
                        .formatted(MOST_CELLS, MOST_CHARACTERS, rows, file)
                + " one is longer";
    }
}
