package org.ganscope.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class CsvReadingTest {
    private static int never(int bound) {
        throw new AssertionError("nothing is drawn where all rows fit, below " + bound);
    }

    private static CsvColumns read(String text, String... columns)
            throws IOException, RefusedFileException {
        return read(text.getBytes(StandardCharsets.UTF_8), columns);
    }

    private static CsvColumns read(byte[] text, String... columns)
            throws IOException, RefusedFileException {
        return CsvReading.read(
                new ByteArrayInputStream(text),
                "a.csv",
                List.of(columns),
                1000,
                CsvReadingTest::never);
    }

    private static List<String> refused(String text, String... columns) {
        return refused(text.getBytes(StandardCharsets.UTF_8), columns);
    }

    private static List<String> refused(byte[] text, String... columns) {
        try {
            read(text, columns);
        } catch (RefusedFileException e) {
            return e.problems().stream()
                    .map(one -> one.rule() + (one.value().isEmpty() ? "" : " " + one.value()))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        throw new AssertionError("was not refused");
    }

    @Test
    void columnsAreFoundByNameOrNumber() throws Exception {
        CsvColumns found = read("name,height,weight\nAda,1.5,50\nBob,2e0,-7.25\n", "weight", "2");

        assertThat(found.names()).containsExactly("weight", "height");
        assertThat(found.values()).isDeepEqualTo(new double[][] {{50, -7.25}, {1.5, 2}});
    }

    @Test
    void decimalCommasAreReadWhereSomethingElseSeparates() throws Exception {
        assertThat(read("x;y\n1,5;-2,25e1\n3;\"4,75\"\n", "x", "y").values())
                .isDeepEqualTo(new double[][] {{1.5, 3}, {-22.5, 4.75}});
        assertThat(read("1,5\t2\n3,5\t4\n", "1").values()[0]).containsExactly(1.5, 3.5);
        assertThat(read("note;x\n1,2 or so;1.5\n", "x").values()[0]).containsExactly(1.5);
    }

    @Test
    void pointsAndCommasAreNeverMixed() {
        String head = "x;y\n1,5;3\n";

        assertThat(refused(head + "2.5;4\n", "x"))
                .containsExactly("must be a number in line 2, column x of a.csv \"1,5\"");
        assertThat(refused(head + "1.234,5;4\n", "x"))
                .containsExactly("must be a number in line 3, column x of a.csv \"1.234,5\"");
        assertThat(refused(head + ("1;" + "a".repeat(100) + "\n").repeat(800) + "2.5;4\n", "x"))
                .containsExactly("must be a number in line 803, column x of a.csv \"2.5\"");
    }

    @Test
    void aFirstLineWithANumberIsData() throws Exception {
        CsvColumns found = read("setosa,5.1\nvirginica,6\n", "2");

        assertThat(found.names()).containsExactly("2");
        assertThat(found.values()).isDeepEqualTo(new double[][] {{5.1, 6}});
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b\n1,2\n3,4\n",
                "a;b\r\n1;2\r\n3;4",
                "a\tb\n1\t2\n3\t4\n",
                "\"a\",\"b\"\n\"1\",\"2\"\n 3 , 4 \n",
                "\uFEFFa,b\n\n1,2\n\n3,4\n\n"
            })
    void separatorsQuotesBlanksAndAMarkOfByteOrderAreUnderstood(String text) throws Exception {
        assertThat(read(text, "a", "b").values()).isDeepEqualTo(new double[][] {{1, 3}, {2, 4}});
    }

    @Test
    void faultsNameLineColumnAndValueAllAtOnce() {
        assertThat(
                        refused(
                                "a,b\n1,2\nx,3\n4,\n5\n\"two\nlines\",1e31\n6,NaN\n7,0x1p3\n8,1f\n",
                                "a",
                                "b"))
                .containsExactly(
                        "must be a number in line 3, column a of a.csv \"x\"",
                        "must be a number in line 4, column b of a.csv \"\"",
                        "must have a cell in line 5, column b of a.csv",
                        "must be a number in line 6, column a of a.csv \"two?lines\"",
                        "must be -1e30 to 1e30 in line 6, column b of a.csv \"1e31\"",
                        "must be a number in line 8, column b of a.csv \"NaN\"",
                        "must be a number in line 9, column b of a.csv \"0x1p3\"",
                        "must be a number in line 10, column b of a.csv \"1f\"");
    }

    @Test
    void readingStopsAfterTwentyFaults() {
        List<String> faults = refused("a\n" + "x\n".repeat(1000), "a");

        assertThat(faults).hasSize(21);
        assertThat(faults.getLast()).isEqualTo("was not read further, after 20 faults");
    }

    @Test
    void aColumnThatIsNotThereIsToldWithThoseThatAre() {
        assertThat(refused("a,b\n1,2\n", "c", "3"))
                .containsExactly(
                        "must be a column of a.csv: a, b, or 1 to 2 \"c\"",
                        "must be a column of a.csv: a, b, or 1 to 2 \"3\"");
        assertThat(refused("1,2\n", "0"))
                .containsExactly(
                        "must be 1 to 2, the number of a column of a.csv, whose first line holds no names \"0\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "a,b\n"})
    void aFileWithoutRowsIsRefused(String text) {
        assertThat(refused(text, "1")).containsExactly("must have rows of numbers; a.csv has none");
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        assertThat(refused(new byte[] {'1', '\n', (byte) 0xff, (byte) 0xfe, '\n'}, "1"))
                .containsExactly("must be text in UTF-8");
    }

    @Test
    void anEndlessLineIsRefusedBeforeItFillsMemory() {
        assertThat(refused("1\n" + "9".repeat(5_000_000), "1"))
                .singleElement()
                .asString()
                .startsWith("must have lines of at most 10,000 cells and 1,048,576 characters");
        assertThat(refused("1" + ",1".repeat(20_000), "1"))
                .singleElement()
                .asString()
                .startsWith("must have lines of at most 10,000 cells");
        assertThat(refused("1\n\"" + "9\n".repeat(3_000_000), "1"))
                .singleElement()
                .asString()
                .startsWith("must have lines of at most 10,000 cells");
    }

    /** Rows 0 to 999, of which 100 are kept: each with probability 1/10, mean row 499.5. */
    @Test
    void aLongFileIsKeptInPartEachRowWithTheSameChance() throws Exception {
        String text =
                IntStream.range(0, 1000).mapToObj(i -> i + "\n").collect(Collectors.joining());
        int[] kept = new int[10];
        double sum = 0;
        Random random = new Random(1);
        for (int trial = 0; trial < 200; trial++) {
            CsvColumns found =
                    CsvReading.read(
                            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                            "a.csv",
                            List.of("1"),
                            100,
                            random::nextInt);
            assertThat(found.values()[0]).hasSize(100).doesNotHaveDuplicates();
            assertThat(found.rows()).isEqualTo(1000);
            for (double value : found.values()[0]) {
                kept[(int) value / 100]++;
                sum += value;
            }
        }
        // 2,000 expected in each tenth; sd below sqrt(2,000) = 45.
        assertThat(Arrays.stream(kept)).allMatch(count -> Math.abs(count - 2000) < 180);
        assertThat(sum / 20_000).isCloseTo(499.5, within(10.0));
    }

    @Test
    void aStreamOfMillionsOfRowsLeavesThoseThatAreKept() throws Exception {
        int lines = 2_000_000;
        var endless =
                new InputStream() {
                    private int at;

                    @Override
                    public int read() {
                        return at == 2 * lines ? -1 : at++ % 2 == 0 ? '7' : '\n';
                    }

                    @Override
                    public int read(byte[] into, int from, int count) {
                        int most = Math.min(count, 2 * lines - at);
                        for (int i = 0; i < most; i++) {
                            into[from + i] = (byte) read();
                        }
                        return most == 0 ? -1 : most;
                    }
                };
        CsvColumns found = CsvReading.read(endless, "a.csv", List.of("1"), 10, bound -> bound - 1);

        assertThat(found.rows()).isEqualTo(lines);
        assertThat(found.values()[0]).containsOnly(7).hasSize(10);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "-2.5e3,-2500", "+.5,0.5", "4.,4"})
    void numbersAreThoseOfDecimalDigits(String cell, double number) {
        assertThat(Cell.number(cell)).hasValue(number);
    }

    @Test
    void aSubjectIsNeverShownWithControlCharacters() {
        assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> read("a\n\u001b[31m\u202e\n", "a"))
                .satisfies(
                        e -> assertThat(e.problems().getFirst().value()).isEqualTo("\"?[31m?\""));
    }
}
