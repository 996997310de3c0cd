package org.ganscope.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.config.ConfigException;
import org.ganscope.math.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class CsvColumnTest {
    private static final Scaling AS_READ = new Scaling.AsRead();

    @TempDir private Path folder;

    static CsvColumn digits() {
        return new CsvColumn(
                DataFile.of("shipped:digits.csv"), "1", 100_000, 0.1, new Scaling.Standard());
    }

    private CsvColumn column(String text, double heldOut, Scaling scaling) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), text);
        return new CsvColumn(DataFile.of(file.toString()), "1", 1000, heldOut, scaling);
    }

    private static String numbers(int count) {
        return IntStream.range(0, count).mapToObj(i -> i + "\n").collect(Collectors.joining());
    }

    @Test
    void theLawIsThatOfTheRows() throws IOException {
        CsvColumn data = column("3\n1\n2\n2\n7\n1\n3\n9\n2\n0\n", 0, AS_READ);

        assertThat(data.mean()).isEqualTo(3);
        // The sum of squares is 162: 162/10 - 9.
        assertThat(data.standardDeviation()).isCloseTo(Math.sqrt(7.2), within(1e-12));
        assertThat(data.cdf(2)).isEqualTo(0.6);
        assertThat(data.law().cdfBelow(2)).isEqualTo(0.3);
        assertThat(data.quantile(0.6)).isEqualTo(2);
        assertThat(data.quantile(0.61)).isEqualTo(3);
        assertThat(data.quantile(0)).isZero();
        assertThat(data.quantile(1)).isEqualTo(9);
        assertThat(data.hasDensity()).isFalse();
        assertThat(data.density(2)).isNaN();
    }

    @Test
    void samplesAreRowsEachAsLikelyAsTheOther() throws IOException {
        CsvColumn data = column(numbers(10), 0, AS_READ);
        float[] samples = new float[100_000];
        data.sample(RandomStream.of(1, "real"), samples, samples.length);

        int[] counts = new int[10];
        for (float sample : samples) {
            counts[(int) sample]++;
        }
        // sd 95
        assertThat(Arrays.stream(counts)).allMatch(count -> Math.abs(count - 10_000) < 400);
    }

    @Test
    void heldOutRowsAreNeverDrawn() throws IOException {
        CsvColumn data = column(numbers(500), 0.1, AS_READ);
        float[] samples = new float[100_000];
        data.sample(RandomStream.of(1, "real"), samples, samples.length);
        Set<Float> drawn = new HashSet<>();
        for (float sample : samples) {
            drawn.add(sample);
        }

        assertThat(data.heldOutSamples()).hasSize(50).doesNotHaveDuplicates();
        assertThat(drawn).hasSize(450);
        for (float held : data.heldOutSamples()) {
            assertThat(drawn).doesNotContain(held);
        }
    }

    @Test
    void standardScalesTheKeptRowsToMeanZeroAndDeviationOne() throws IOException {
        CsvColumn data = column("40000\n" + "20000\n30000\n".repeat(10), 0, new Scaling.Standard());

        assertThat(data.mean()).isCloseTo(0, within(1e-12));
        assertThat(data.standardDeviation()).isCloseTo(1, within(1e-12));
    }

    @Test
    void aColumnOfOneValueIsAPoint() throws IOException {
        CsvColumn data = column("0.1\n".repeat(11), 0, new Scaling.Standard());

        assertThat(data.mean()).isCloseTo(0, within(1e-9));
        assertThat(data.range().width()).isPositive();
        assertThat(data.skewness()).isZero();
    }

    @Test
    void numbersTooLargeForTheGameAreRefusedUnlessScaled() {
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> column("40000\n" + numbers(10), 0, AS_READ))
                .withMessage(
                        "scaling must bring the numbers to -1,000 to 1,000, as standard mostly does; one is as far out, but is 40000.0");
    }

    @Test
    void aFaultOfTheFileIsToldAtItsFieldWithLineAndColumn() {
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> column("weight\n1\ntwo\n3\nfour\n", 0, AS_READ))
                .withMessage(
                        """
                        file must be a number in line 3, column weight of a.csv, but is "two"
                        file must be a number in line 5, column weight of a.csv, but is "four\"""");
    }

    @Test
    void aFewRowsAreRefused() {
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> column(numbers(9), 0, AS_READ))
                .withMessage("file must have 10 rows at least, for data to learn, but is 9");
    }

    @Test
    void aFolderADeviceAndAMissingFileAreRefused() {
        for (String path : new String[] {folder.toString(), "/dev/zero", folder + "/none.csv"}) {
            assertThatExceptionOfType(ConfigException.class)
                    .isThrownBy(() -> DataFile.of(path))
                    .withMessageContaining("must be a file")
                    .withMessageEndingWith('"' + path + '"');
        }
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> DataFile.of("shipped:../fonts/README.md"))
                .withMessageContaining("must name data that come with GANscope");
    }

    @Test
    void aConfigKeepsItsRowsWhenTheFileChanges() throws IOException {
        CsvColumn before = column(numbers(10), 0, AS_READ);
        CsvColumn after = column(numbers(20), 0, AS_READ);
        Files.setLastModifiedTime(folder.resolve("a.csv"), FileTime.fromMillis(1000));

        assertThat(before.mean()).isEqualTo(4.5);
        assertThat(after.mean()).isEqualTo(9.5);
        assertThat(before).isNotEqualTo(after);
        assertThat(DataFile.of(folder.resolve("a.csv").toString())).isNotEqualTo(after.file());
    }
}
