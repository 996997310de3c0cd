package org.ganscope.export;

import org.ganscope.config.Settings;
import org.ganscope.data.CsvColumn;
import org.ganscope.data.CsvPoints;
import org.ganscope.data.DataFile;
import org.ganscope.dataset.CsvColumns;
import org.ganscope.experiment.ExperimentConfig;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Puts the rows that a run used beside its config, so that the folder has all that it needs. */
final class DataCopy {
    static final String NAME = "data.csv";

    private DataCopy() {}

    /**
     * {@return a config of the same run whose data file is the copy in {@code folder}; where the
     * data are no file, or one that comes with GANscope, nothing is copied}
     */
    static ExperimentConfig into(Path folder, ExperimentConfig config) throws IOException {
        return switch (config.data()) {
            case CsvColumn data when !data.file().isShipped() ->
                    copied(folder, config, data.file(), List.of("column"));
            case CsvPoints data when !data.file().isShipped() ->
                    copied(folder, config, data.file(), List.of("x", "y"));
            default -> config;
        };
    }

    private static ExperimentConfig copied(
            Path folder, ExperimentConfig config, DataFile file, List<String> fields)
            throws IOException {
        Path copy = folder.resolve(NAME);
        try (Writer out = Files.newBufferedWriter(copy)) {
            write(file.columns(), out);
        }
        List<String> settings = new ArrayList<>();
        settings.add("data.file=" + copy.toRealPath());
        for (int i = 0; i < fields.size(); i++) {
            settings.add("data.%s=%d".formatted(fields.get(i), i + 1));
        }
        return Settings.apply(config, settings);
    }

    /** Numbers are the shortest that read back to the same bits. */
    private static void write(CsvColumns columns, Writer out) throws IOException {
        double[][] values = columns.values();
        for (int row = 0; row < values[0].length; row++) {
            for (int column = 0; column < values.length; column++) {
                out.write((column == 0 ? "" : ",") + values[column][row]);
            }
            out.write('\n');
        }
    }
}
