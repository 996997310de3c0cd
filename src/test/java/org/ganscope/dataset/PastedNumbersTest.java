package org.ganscope.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

class PastedNumbersTest {

    @Test
    void aNumberALineIsNumbers() throws Exception {
        PastedNumbers read = PastedNumbers.read("weight\n" + lines("%d.5", 12) + "\n\n");

        assertThat(read.columns()).isEqualTo(1);
        assertThat(read.count()).isEqualTo(12);
        assertThat(read.csv()).startsWith("x\n0.5\n1.5\n").endsWith("11.5\n");
    }

    @Test
    void numbersInOneLineOrInLinesOfManyAreNumbersToo() throws Exception {
        assertThat(PastedNumbers.read("1 2, 3;4\t5 6 7 8 9 -1e-3").count()).isEqualTo(10);
        assertThat(PastedNumbers.read("1 2 3\n4 5 6\n7 8 9\n10").count()).isEqualTo(10);
    }

    @Test
    void commasWithinNumbersAreDecimalOnesWhereSomethingElseSeparates() throws Exception {
        assertThat(PastedNumbers.read("1,5;-2,5;3;4;5;6;7;8;9;1,0").csv())
                .startsWith("x\n1.5\n-2.5\n3.0\n");
        assertThat(PastedNumbers.read(lines("%d,25\t1,5", 10)).csv())
                .startsWith("x,y\n0.25,1.5\n1.25,1.5\n");
        assertThat(PastedNumbers.read("1,2;3,4;5,6;7,8;9,10,11").count()).isEqualTo(11);
        assertThat(PastedNumbers.read("1,2;3.5,4;5,6;7,8;9,10").count()).isEqualTo(10);
    }

    @Test
    void linesOfTwoArePoints() throws Exception {
        PastedNumbers read = PastedNumbers.read("x\ty\r\n" + lines("%d\t-2.5", 10));

        assertThat(read.columns()).isEqualTo(2);
        assertThat(read.count()).isEqualTo(10);
        assertThat(read.csv()).startsWith("x,y\n0.0,-2.5\n1.0,-2.5\n");
    }

    @Test
    void whatIsNoNumberIsToldWithItsLine() {
        RefusedFileException refused =
                catchThrowableOfType(
                        RefusedFileException.class,
                        () -> PastedNumbers.read("1\ntwo\n3\nNaN\n1e99"));

        assertThat(refused.problems())
                .containsExactly(
                        Problem.ofCell("must be a number in line 2", "two"),
                        Problem.ofCell("must be a number in line 4", "NaN"),
                        Problem.ofCell("must be -1e30 to 1e30 in line 5", "1e99"));
    }

    @Test
    void noMoreThanTwentyFaultsAreTold() {
        RefusedFileException refused =
                catchThrowableOfType(
                        RefusedFileException.class,
                        () -> PastedNumbers.read("1\n" + lines("bad %d", 50)));

        assertThat(refused.problems()).hasSize(CsvReading.MOST_PROBLEMS);
    }

    @Test
    void tooFewAndTooManyAreRefused() {
        assertThatThrownBy(() -> PastedNumbers.read("")).hasMessageContaining("it has 0");
        assertThatThrownBy(() -> PastedNumbers.read("a b\nc d")).hasMessageContaining("it has 0");
        assertThatThrownBy(() -> PastedNumbers.read(lines("%d", 9)))
                .hasMessageContaining("10 numbers at least");
        assertThatThrownBy(() -> PastedNumbers.read("1 ".repeat(PastedNumbers.MOST_CHARACTERS)))
                .hasMessageContaining("at most 4,000,000 characters");
    }

    private static String lines(String format, int count) {
        return IntStream.range(0, count)
                .mapToObj(format::formatted)
                .collect(Collectors.joining("\n"));
    }
}
