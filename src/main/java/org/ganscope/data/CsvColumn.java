package org.ganscope.data;

import org.ganscope.config.Choice;
import org.ganscope.config.Faults;
import org.ganscope.config.Field;
import org.ganscope.config.Rules;

import java.util.List;

/**
 * A column of numbers in a CSV file. The law is that of the rows trained on: it has no density, so
 * charts show neither p nor D*.
 */
@Choice(
        name = "csv",
        label = "Column of a CSV file",
        meaning = "Numbers that somebody measured: a column of a CSV file.")
public record CsvColumn(
        @Field(
                        label = "File",
                        meaning =
                                "A CSV file; in a config file its path from there, without \"..\".",
                        byDefault = "\"shipped:digits.csv\"",
                        min = 1,
                        max = 4000)
                DataFile file,
        @Field(
                        label = "Column",
                        meaning = "Its name in the file's first line, or its number from 1.",
                        byDefault = "\"1\"",
                        min = 1,
                        max = 200)
                String column,
        @Field(
                        label = "Rows kept",
                        meaning =
                                "Of a longer file as many rows are kept, each with the same chance.",
                        unit = "rows",
                        byDefault = "100000",
                        min = 10,
                        max = 1_000_000)
                int keep,
        @Field(
                        label = "Held out",
                        meaning =
                                "Share of the rows never trained on; they show what D knows by heart.",
                        byDefault = "0.1",
                        min = 0,
                        max = 0.5)
                double heldOut,
        @Field(
                        label = "Scale",
                        meaning = "What is done to the numbers before they are samples.",
                        byDefault = "\"standard\"")
                Scaling scaling)
        implements LineDistribution {
    public CsvColumn {
        Faults faults = Rules.faults(CsvColumn.class, file, column, keep, heldOut, scaling);
        if (faults.isEmpty()) {
            file =
                    file.load(
                            new Extract(List.of(column), keep, heldOut, scaling), faults, "column");
        }
        faults.throwIfAny();
    }

    @Override
    public Law law() {
        return file.rows().onLine();
    }

    @Override
    public float[] heldOutSamples() {
        return file.rows().heldOut();
    }
}
