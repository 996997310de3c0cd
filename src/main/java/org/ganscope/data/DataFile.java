package org.ganscope.data;

import org.ganscope.config.ConfigException;
import org.ganscope.config.Faults;
import org.ganscope.config.Named;
import org.ganscope.dataset.CsvColumns;
import org.ganscope.dataset.CsvReading;
import org.ganscope.dataset.Problem;
import org.ganscope.dataset.RefusedFileException;
import org.ganscope.math.RandomStream;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * A data file as it was at one moment. In a config it is the file's path, or {@code shipped:NAME}
 * for one that comes with GANscope; a config's constructor loads the rows that it needs, and from
 * then on holds them, whatever happens to the file. Two are equal where path, size and time of the
 * last change are. Immutable.
 */
public final class DataFile implements Named {
    private static final int FEWEST_ROWS = 10;

    private final DataPlace place;
    private final Optional<FileRows> rows;

    private DataFile(DataPlace place, Optional<FileRows> rows) {
        this.place = place;
        this.rows = rows;
    }

    /**
     * {@return the file with this path, not read yet}
     *
     * @param text a path, beside the working folder where it is relative; or {@code shipped:NAME}
     * @throws ConfigException if there is no such regular file
     */
    public static DataFile of(String text) {
        return new DataFile(DataPlace.of(text), Optional.empty());
    }

    /**
     * {@return this file with its rows}
     *
     * @param faults of the record that holds the file; gets what is wrong with it
     * @param names the record's fields that name the columns, in their order
     */
    DataFile load(Extract extract, Faults faults, String... names) {
        if (rows.isPresent()) {
            return this;
        }
        try {
            FileRows found = LoadedFiles.rows(place, extract, () -> read(extract));
            check(found, faults);
            return new DataFile(place, Optional.of(found));
        } catch (RefusedFileException e) {
            for (Problem problem : e.problems()) {
                String field = problem.wanted().isPresent() ? names[wanted(problem)] : "file";
                faults.at(field).add(problem.rule(), problem.value());
            }
        } catch (IOException e) {
            faults.at("file").add("cannot be read: " + e.getMessage(), "");
        }
        return this;
    }

    private static int wanted(Problem problem) {
        return problem.wanted().orElseThrow();
    }

    private void check(FileRows found, Faults faults) {
        int count = found.read().rows();
        faults.at("file")
                .require(
                        count >= FEWEST_ROWS,
                        "must have %d rows at least, for data to learn".formatted(FEWEST_ROWS),
                        count);
        faults.at("scaling")
                .require(
                        found.farthest() <= FileRows.FARTHEST,
                        "must bring the numbers to -1,000 to 1,000, as standard mostly does; one is as far out",
                        found.farthest());
    }

    private FileRows read(Extract extract) throws IOException, RefusedFileException {
        RandomStream random = RandomStream.of(0, "kept rows of a file");
        try (InputStream in = place.open()) {
            CsvColumns columns =
                    CsvReading.read(
                            in,
                            place.shortName(),
                            extract.columns(),
                            extract.keep(),
                            random::below);
            return new FileRows(columns, extract);
        }
    }

    /** {@return its rows, once loaded} */
    FileRows rows() {
        return rows.orElseThrow();
    }

    /** {@return the rows as the file has them, for a copy of it; once loaded} */
    public CsvColumns columns() {
        return rows().read();
    }

    /** {@return whether it comes with GANscope, and so can be named from anywhere} */
    public boolean isShipped() {
        return place.isShipped();
    }

    @Override
    public String text() {
        return place.text();
    }

    @Override
    public String toString() {
        return place.text();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DataFile file && place.equals(file.place);
    }

    @Override
    public int hashCode() {
        return place.hashCode();
    }
}
