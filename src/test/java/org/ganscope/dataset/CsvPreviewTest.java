package org.ganscope.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ganscope.dataset.CsvPreview.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

class CsvPreviewTest {

    @Test
    void tellsNamesFirstRowsAndWhichColumnsAreNumbers() throws Exception {
        CsvPreview preview = read("\uFEFFname; weight ;note\nAnna;61.5;a\nBert;80;\n");

        assertThat(preview.isNamed()).isTrue();
        assertThat(preview.count()).isEqualTo(3);
        assertThat(preview.columns())
                .extracting(Column::name)
                .containsExactly("name", "weight", "note");
        assertThat(preview.columns())
                .extracting(Column::isNumeric)
                .containsExactly(false, true, false);
        assertThat(preview.columns().get(1).cells()).containsExactly("61.5", "80");
        assertThat(preview.columns().get(1).wanted()).isEqualTo("weight");
    }

    @Test
    void columnsWithoutAClearNameGoByTheirNumber() throws Exception {
        CsvPreview twice = read("a,a,\n1,2,3\n");
        CsvPreview bare = read("1,2\n3,4\n");

        assertThat(twice.columns()).extracting(Column::wanted).containsExactly("1", "2", "3");
        assertThat(bare.isNamed()).isFalse();
        assertThat(bare.columns()).extracting(Column::name).containsExactly("1", "2");
        assertThat(bare.columns().getFirst().cells()).containsExactly("1", "3");
    }

    @Test
    void whatItProposesIsWhatTheReadingKnows() throws Exception {
        String text = "a,a,b\n1,2,3\n4,5,6\n";
        for (Column column : read(text).columns()) {
            var whole =
                    CsvReading.read(stream(text), "t.csv", List.of(column.wanted()), 10, n -> 0);
            assertThat(whole.values()[0])
                    .containsExactly(
                            column.cells().stream().mapToDouble(Double::parseDouble).toArray());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x\n1,5\n2,25\n",
                "1,5\n2\n",
                "\"1,5\"\n\"2,25\"\n",
                "-0,5\r\n1,05\r\n",
                "\uFEFFweight\n\n61,5\n80\n"
            })
    void oneColumnWithDecimalCommasIsNoTwo(String text) throws Exception {
        CsvPreview preview = read(text);

        assertThat(preview.hasDecimalCommas()).isTrue();
        assertThat(preview.isUnclear()).isFalse();
        assertThat(preview.columns()).hasSize(1).allMatch(Column::isNumeric);
        var whole = CsvReading.read(stream(text), "t.csv", List.of("1"), 10, n -> 0);
        assertThat(whole.values()[0]).hasSize(2).doesNotContain(5.0, 25.0);
    }

    @Test
    void commasThatMayBeBothAreReadAsTheyStandAndCalledUnclear() throws Exception {
        assertThat(read("1,5\n2,25\n").isUnclear()).isTrue();
        assertThat(read("1,5\n2,25\n").columns()).hasSize(2);
        for (String clear : List.of("a,b\n1,5\n", "1.5,2\n3,4\n", "1,2,3\n4,5,6\n", "1;5\n")) {
            assertThat(read(clear).isUnclear()).as(clear).isFalse();
        }
    }

    @Test
    void decimalCommasAreReadWhereSomethingElseSeparates() throws Exception {
        CsvPreview preview = read("day;weight\n01.02.2026;61,5\n02.02.2026;80\n");

        assertThat(preview.hasDecimalCommas()).isTrue();
        assertThat(preview.isNamed()).isTrue();
        assertThat(preview.columns()).extracting(Column::isNumeric).containsExactly(false, true);
        assertThat(read("1,5;2,5\n3,5;4,5\n").isNamed()).isFalse();
    }

    @Test
    void commasThatMayBeDecimalOnesAreToldWhereTheyAreNotRead() throws Exception {
        CsvPreview quoted = read("name,weight\nAnna,\"61,5\"\nBert,\"80\"\n");
        CsvPreview mixed = read("a;b\n1,5;2.5\n");

        assertThat(quoted.hasDecimalCommas()).isFalse();
        assertThat(quoted.columns().get(1).isNumeric()).isFalse();
        assertThat(quoted.columns().get(1).commaCell()).hasValue("61,5");
        assertThat(quoted.columns().getFirst().commaCell()).isEmpty();
        assertThat(mixed.columns().getFirst().commaCell()).hasValue("1,5");
        assertThat(mixed.columns().get(1).isNumeric()).isTrue();
    }

    @Test
    void readsNoFurtherThanItShows() throws Exception {
        InputStream endless =
                new InputStream() {
                    private long read;

                    @Override
                    public int read() {
                        read++;
                        assertThat(read).isLessThan(50_000_000);
                        return read % 2 == 0 ? '\n' : '7';
                    }

                    @Override
                    public int read(byte[] into, int offset, int length) {
                        for (int i = 0; i < length; i++) {
                            into[offset + i] = (byte) read();
                        }
                        return length;
                    }
                };

        assertThat(CsvPreview.read(endless, "endless.csv").columns().getFirst().cells())
                .hasSizeLessThanOrEqualTo(CsvPreview.ROWS + 1);
    }

    @Test
    void refusesWhatHasNoRowsOrIsNoText() {
        assertThatThrownBy(() -> read("")).hasMessageContaining("must have rows of numbers");
        assertThatThrownBy(() -> read("a,b\n")).hasMessageContaining("must have rows of numbers");
        assertThatThrownBy(
                        () ->
                                CsvPreview.read(
                                        new ByteArrayInputStream(new byte[] {'1', (byte) 0xff}),
                                        "x.csv"))
                .hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> read("1".repeat(2 << 20)))
                .hasMessageContaining("must have lines of at most");
    }

    private static CsvPreview read(String text) throws IOException, RefusedFileException {
        return CsvPreview.read(stream(text), "t.csv");
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
