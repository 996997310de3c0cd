package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.config.RecordShape;
import org.ganscope.config.Settings;
import org.ganscope.experiment.ExperimentConfig;
import org.junit.jupiter.api.Test;

import java.util.List;

class FormRowsTest {

    @Test
    void aListWithinAListHasRowsOfItsOwn() {
        ExperimentConfig plain = ExperimentConfig.byDefault();
        int last = plain.generator().layers().size() - 1;
        ExperimentConfig config =
                Settings.apply(
                        plain,
                        List.of(
                                "generator.layers[%d].units=2".formatted(last),
                                "data=strokes",
                                "data.strokes[0].points[0].x=-1.25"));
        var shape =
                RecordShape.of(ExperimentConfig.class).fields().stream()
                        .filter(field -> field.name().equals("data"))
                        .findFirst()
                        .orElseThrow();

        List<FormRow> rows = new FormRows(rule -> true, path -> false).of("data", shape, config);

        assertThat(rows)
                .extracting(FormRow::path)
                .containsExactly(
                        "data",
                        "data.strokes",
                        "data.strokes[0]",
                        "data.strokes[0].points",
                        "data.strokes[0].points[0]",
                        "data.strokes[0].points[1]",
                        "data.strokes[0].points[2]",
                        "data.jitter");
        assertThat(((FormRow.Item) rows.get(4)).cells())
                .extracting(cell -> ((FormRow.Entry) cell).text())
                .containsExactly("-1.25", "1.0");
    }
}
