package org.ganscope.data;

import org.ganscope.config.Choice;
import org.ganscope.config.Faults;
import org.ganscope.config.Field;
import org.ganscope.config.Rules;

import java.util.List;

/**
 * Two columns of numbers in a CSV file: each row is a point. The law is that of the rows trained
 * on; it has no density and no peaks that are known.
 */
@Choice(
        name = "csvPoints",
        label = "Points of a CSV file",
        meaning = "Points that somebody measured: two columns of a CSV file.")
public record CsvPoints(
        @Field(
                        label = "File",
                        meaning =
                                "A CSV file; in a config file its path from there, without \"..\".",
                        byDefault = "\"shipped:digits.csv\"",
                        min = 1,
                        max = 4000)
                DataFile file,
        @Field(
                        label = "x",
                        meaning = "The column of x: its name in the first line, or its number.",
                        byDefault = "\"1\"",
                        min = 1,
                        max = 200)
                String x,
        @Field(
                        label = "y",
                        meaning = "The column of y: its name in the first line, or its number.",
                        byDefault = "\"2\"",
                        min = 1,
                        max = 200)
                String y,
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
        implements PlaneDistribution {
    public CsvPoints {
        Faults faults = Rules.faults(CsvPoints.class, file, x, y, keep, heldOut, scaling);
        if (faults.isEmpty()) {
            file = file.load(new Extract(List.of(x, y), keep, heldOut, scaling), faults, "x", "y");
        }
        faults.throwIfAny();
    }

    @Override
    public PlaneLaw law() {
        return file.rows().inPlane();
    }

    @Override
    public float[] heldOutSamples() {
        return file.rows().heldOut();
    }
}
