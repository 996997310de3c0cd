package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.ganscope.config.Settings;
import org.ganscope.data.Ring;
import org.ganscope.data.TargetDistribution;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.Figure;
import org.ganscope.experiment.SampleFigures;
import org.junit.jupiter.api.Test;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

class FiguresTest {
    @Test
    void numbersHaveThreeDecimalsAndATrueMinus() {
        assertThat(FigureValue.inWords(3.9567)).isEqualTo("3.957");
        assertThat(FigureValue.inWords(-0.212)).isEqualTo("−0.212");
        assertThat(FigureValue.inWords(-0.0001)).isEqualTo("0.000");
    }

    @Test
    void largeNumbersStayReadable() {
        assertThat(FigureValue.inWords(12_345.678)).isEqualTo("12,345.7");
        assertThat(FigureValue.inWords(1.5e9)).isEqualTo("1.50e+09");
        assertThat(FigureValue.inWords(Double.NEGATIVE_INFINITY)).isEqualTo("−∞");
    }

    @Test
    void whateverIsTakenOfSamplesHasARow() {
        Map<Figure, Double> all = new EnumMap<>(Figure.class);
        Figure.ofSamples(new TargetDistribution.Gaussian(0, 1)).forEach(one -> all.put(one, 1.0));
        Figure.ofSamples(new Ring(8, 1, 0.02)).forEach(one -> all.put(one, 1.0));
        Settings.apply(
                        ExperimentConfig.byDefault(),
                        List.of(
                                "evaluation.metrics=[\"histogram\", \"energy\", \"mmd\","
                                        + " \"frechet\", \"precisionRecall\","
                                        + " \"densityCoverage\", \"accuracy\"]"))
                .evaluation()
                .metrics()
                .forEach(metric -> metric.figures().forEach(one -> all.put(one, 1.0)));
        var figures = new SampleFigures(all);

        assertThat(Figures.of(figures, figures)).hasSize(all.size()).hasSize(27);
    }

    @Test
    void everyFigureStandsBesideItsCounterpart() {
        var real = SampleFigures.onLine(1, 2, 3, 4, 5, 6);
        var generated = SampleFigures.onLine(7, 8, 9, 10, 11, 12);

        assertThat(Figures.of(real, generated))
                .extracting(Figures::name, row -> row.real().text(), row -> row.generated().text())
                .containsExactly(
                        tuple("mean", "3.000", "9.000"),
                        tuple("std. deviation", "4.000", "10.000"),
                        tuple("skewness", "5.000", "11.000"),
                        tuple("ex. kurtosis", "6.000", "12.000"),
                        tuple("W₁", "1.000", "7.000"),
                        tuple("KS", "2.000", "8.000"));
    }

    @Test
    void peaksAreCounted() {
        var eight = new SampleFigures(Map.of(Figure.MODES_NEAR, 8.0, Figure.MODES_COVERED, 1234.0));

        assertThat(Figures.of(eight, eight))
                .extracting(row -> row.generated().text())
                .containsExactly("8", "1,234");
    }

    @Test
    void whatIsNoNumberSaysWhy() {
        var real = new SampleFigures(Map.of(Figure.REVERSE_KL, 0.01));
        var none =
                new SampleFigures(
                        Map.of(
                                Figure.REVERSE_KL, Double.NaN,
                                Figure.SKEWNESS, Double.NaN,
                                Figure.ACCURACY_FAKE, Double.NaN));
        List<Figures> rows = Figures.of(real, none);

        assertThat(rows).hasSize(3);
        assertThat(rows)
                .extracting(Figures::generated)
                .allSatisfy(
                        shown -> {
                            assertThat(shown.text()).isEqualTo("–");
                            assertThat(shown.reason()).isNotEmpty();
                        })
                .doesNotHaveDuplicates();
        assertThat(rows.get(1).real()).isEqualTo(new FigureValue("0.010", ""));
        assertThat(rows.get(2).real().reason()).startsWith("This tells of D");
    }
}
