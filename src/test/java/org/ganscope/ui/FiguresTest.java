package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.ganscope.experiment.SampleFigures;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void numbersHaveThreeDecimalsAndATrueMinus() {
        assertThat(Figures.inWords(3.9567)).isEqualTo("3.957");
        assertThat(Figures.inWords(-0.212)).isEqualTo("−0.212");
        assertThat(Figures.inWords(-0.0001)).isEqualTo("0.000");
    }

    @Test
    void largeAndMissingNumbersStayReadable() {
        assertThat(Figures.inWords(12_345.678)).isEqualTo("12,345.7");
        assertThat(Figures.inWords(1.5e9)).isEqualTo("1.50e+09");
        assertThat(Figures.inWords(Double.NaN)).isEqualTo("–");
        assertThat(Figures.inWords(Double.NEGATIVE_INFINITY)).isEqualTo("−∞");
    }

    @Test
    void everyFigureStandsBesideItsCounterpart() {
        var real = SampleFigures.onLine(1, 2, 3, 4, 5, 6);
        var generated = SampleFigures.onLine(7, 8, 9, 10, 11, 12);

        assertThat(Figures.of(real, generated))
                .extracting(Figures::name, Figures::real, Figures::generated)
                .containsExactly(
                        tuple("mean", "3.000", "9.000"),
                        tuple("std. deviation", "4.000", "10.000"),
                        tuple("skewness", "5.000", "11.000"),
                        tuple("ex. kurtosis", "6.000", "12.000"),
                        tuple("W₁", "1.000", "7.000"),
                        tuple("KS", "2.000", "8.000"));
    }
}
