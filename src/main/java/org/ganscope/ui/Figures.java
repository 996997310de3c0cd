package org.ganscope.ui;

import org.ganscope.experiment.SampleFigures;

import java.util.List;

/**
 * One row of the table that sets generated samples against real ones.
 *
 * @param name short, as in the table's first column
 * @param meaning one sentence for a student
 */
record Figures(String name, String meaning, FigureValue real, FigureValue generated) {

    /** {@return the rows for one snapshot} */
    static List<Figures> of(SampleFigures real, SampleFigures generated) {
        return NamedFigure.ALL.stream()
                .filter(row -> generated.values().containsKey(row.figure()))
                .map(
                        row ->
                                new Figures(
                                        row.name(),
                                        row.meaning(),
                                        FigureValue.of(row.figure(), real),
                                        FigureValue.of(row.figure(), generated)))
                .toList();
    }
}
