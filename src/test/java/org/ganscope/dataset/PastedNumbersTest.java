package org.ganscope.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class PastedNumbersTest {

    @Test
    void aNumberALineIsNumbers() throws Exception {
        PastedNumbers read = read("weight\n" + lines("%d.5", 12) + "\n\n");

        assertThat(read.columns()).isEqualTo(1);
        assertThat(read.count()).isEqualTo(12);
        assertThat(read.csv()).startsWith("x\n0.5\n1.5\n").endsWith("11.5\n");
    }

    @Test
    void numbersInOneLineOrInLinesOfManyAreNumbersToo() throws Exception {
        assertThat(read("1 2, 3;4\t5 6 7 8 9 -1e-3").count()).isEqualTo(10);
        assertThat(read("1 2 3\n4 5 6\n7 8 9\n10").count()).isEqualTo(10);
    }

    @Test
    void commasWithinNumbersAreDecimalOnesWhereSomethingElseSeparates() throws Exception {
        assertThat(read("1,5;-2,5;3;4;5;6;7;8;9;1,0").csv()).startsWith("x\n1.5\n-2.5\n3.0\n");
        assertThat(read(lines("%d,25\t1,5", 10)).csv()).startsWith("x,y\n0.25,1.5\n1.25,1.5\n");
        assertThat(read("1,2;3,4;5,6;7,8;9,10,11").count()).isEqualTo(11);
        assertThat(read("1,2;3.5,4;5,6;7,8;9,10").count()).isEqualTo(10);
    }

    @Test
    void aNumberALineWithACommaIsReadBothWays() throws Exception {
        List<PastedNumbers> readings = PastedNumbers.readings(lines("%d,288", 12));

        assertThat(readings).hasSize(2);
        assertThat(readings.getFirst().hasDecimalCommas()).isTrue();
        assertThat(readings.getFirst().csv()).startsWith("x\n0.288\n1.288\n");
        assertThat(readings.getFirst().first(2))
                .containsExactly(new double[] {0.288}, new double[] {1.288});
        assertThat(readings.getLast().hasDecimalCommas()).isFalse();
        assertThat(readings.getLast().csv()).startsWith("x,y\n0.0,288.0\n");
    }

    @Test
    void wholeNumbersBetweenDecimalOnesAreNoReasonToSplitThem() throws Exception {
        List<PastedNumbers> readings = PastedNumbers.readings(lines("%d,25", 12) + "\n7\n8");

        assertThat(readings).extracting(PastedNumbers::count).containsExactly(14, 26);
    }

    @Test
    void zerosThatOnlyFractionsHaveSayThatCommasAreDecimal() throws Exception {
        assertThat(read(lines("%d,25", 12) + "\n6,05").count()).isEqualTo(13);
        assertThat(read(lines("%d,25", 12) + "\n-0,5").count()).isEqualTo(13);
    }

    @Test
    void commasThatCanNotBeDecimalStandBetweenNumbers() throws Exception {
        for (String point : List.of("%d,-2", "%d, 2", "%d,2.5")) {
            assertThat(read(lines(point, 10)).columns()).isEqualTo(2);
        }
        assertThat(read("x,y\n" + lines("%d,2", 10)).columns()).isEqualTo(2);
        assertThat(read(lines("%d,2,3", 10)).count()).isEqualTo(30);
    }

    @Test
    void aReadingWithTooFewNumbersIsNone() throws Exception {
        assertThat(read("1,2 3,4 5,6 7,8 9,1").count()).isEqualTo(10);
    }

    @Test
    void linesOfTwoArePoints() throws Exception {
        PastedNumbers read = read("x\ty\r\n" + lines("%d\t-2.5", 10));

        assertThat(read.columns()).isEqualTo(2);
        assertThat(read.count()).isEqualTo(10);
        assertThat(read.csv()).startsWith("x,y\n0.0,-2.5\n1.0,-2.5\n");
    }

    @Test
    void whatIsNoNumberIsToldWithItsLine() {
        RefusedFileException refused =
                catchThrowableOfType(
                        RefusedFileException.class, () -> read("1\ntwo\n3\nNaN\n1e99"));

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
                        RefusedFileException.class, () -> read("1\n" + lines("bad %d", 50)));

        assertThat(refused.problems()).hasSize(CsvReading.MOST_PROBLEMS);
    }

    @Test
    void tooFewAndTooManyAreRefused() {
        assertThatThrownBy(() -> read("")).hasMessageContaining("it has 0");
        assertThatThrownBy(() -> read("a b\nc d")).hasMessageContaining("it has 0");
        assertThatThrownBy(() -> read(lines("%d", 9))).hasMessageContaining("10 numbers at least");
        assertThatThrownBy(() -> read("1 ".repeat(PastedNumbers.MOST_CHARACTERS)))
                .hasMessageContaining("at most 4,000,000 characters");
    }

    private static PastedNumbers read(String text) throws RefusedFileException {
        List<PastedNumbers> readings = PastedNumbers.readings(text);
        assertThat(readings).hasSize(1);
        return readings.getFirst();
    }

    private static String lines(String format, int count) {
        return IntStream.range(0, count)
                .mapToObj(format::formatted)
                .collect(Collectors.joining("\n"));
    }
}
