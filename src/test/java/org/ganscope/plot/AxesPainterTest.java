package org.ganscope.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/** Labels of axes keep to their side of small charts. */
class AxesPainterTest {
    private static final String LONG = "real part − 1, of plain gradient descent, alternating";

    /** Pixels from the top that the title takes. */
    private static final int TITLE = 20;

    @ParameterizedTest
    @CsvSource({"330, 90", "330, 120", "160, 100", "500, 150"})
    void aLabelBesideTheDataLeavesTheTitleAlone(int width, int height) {
        BufferedImage with = paint(width, height, "", "a rather long name of D's parameter");
        BufferedImage without = paint(width, height, "", "");

        for (int y = 0; y < TITLE; y++) {
            for (int x = 0; x < width; x++) {
                assertThat(with.getRGB(x, y)).isEqualTo(without.getRGB(x, y));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"120, 150", "200, 150", "250, 120", "300, 200", "500, 400"})
    void aLabelBelowTheDataIsNotCutByTheEdges(int width, int height) {
        BufferedImage with = paint(width, height, LONG, "");

        for (int y = height - 20; y < height; y++) {
            for (int x : new int[] {0, 1, width - 2, width - 1}) {
                assertThat(with.getRGB(x, y)).isEqualTo(Theme.LIGHT.ground().getRGB());
            }
        }
    }

    @Test
    void theLabelBelowGivesWayWhereTheLegendLeavesLittleHeight() {
        Key key = new Key("real", Color.BLUE, Key.Mark.DOT);

        assertThat(written(List.of())).contains("x");
        assertThat(written(List.of(key, key, key, key))).contains("real").doesNotContain("x");
    }

    private static List<String> written(List<Key> keys) {
        var axis = new Axis(new Span(0, 1), "x");
        var layout = new Layout("Samples", keys, axis, axis, Optional.empty());
        var graphics = new WrittenWords();
        new AxesPainter(layout, Theme.LIGHT).paint(graphics, 220, 114);
        return graphics.words().stream().map(WrittenWords.Word::text).toList();
    }

    @ParameterizedTest
    @CsvSource({"-4, 4", "-0.3, 7", "-9, 2", "0, 1", "1.2, 1.9"})
    void anAxisHasTwoNumbersAtLeast(double low, double high) {
        var axis = new Axis(new Span(low, high), "");
        var layout = new Layout("", List.of(), axis, axis, Optional.empty());
        var graphics = new WrittenWords();
        new AxesPainter(layout, Theme.LIGHT).paint(graphics, 220, 200);
        double below =
                graphics.words().stream()
                        .mapToDouble(word -> word.place().getMaxY())
                        .max()
                        .orElseThrow();

        assertThat(graphics.words())
                .filteredOn(word -> word.place().getMaxY() > below - 2)
                .hasSizeGreaterThan(1);
    }

    /** Of small eigenvalues: about a hundred-thousandth from end to end. */
    @ParameterizedTest
    @CsvSource({"180, 120", "237, 143", "365, 144", "744, 400"})
    void theNumbersOfAxesNeverTouch(int width, int height) {
        for (double size : new double[] {7e-9, 7e-6, 7e-5, 7e-3, 7, 7e3, 7e6}) {
            var axis = new Axis(new Span(-0.4 * size, 0.6 * size), "");
            var layout = new Layout("", List.of(), axis, axis, Optional.empty());
            var graphics = new WrittenWords();
            new AxesPainter(layout, Theme.LIGHT).paint(graphics, width, height);

            List<WrittenWords.Word> words = graphics.words();
            assertThat(words).as("%s", size).hasSizeGreaterThan(1);
            for (WrittenWords.Word word : words) {
                Rectangle2D around = word.place();
                around.setRect(
                        around.getX() - 2,
                        around.getY(),
                        around.getWidth() + 4,
                        around.getHeight());
                assertThat(words)
                        .filteredOn(other -> other.place().intersects(around))
                        .containsExactly(word);
            }
        }
    }

    /** As of a run that is about to diverge, whose numbers would leave no room for its data. */
    @ParameterizedTest
    @CsvSource({"1.5e18, 1.5e18", "2e9, 2e9", "4e7, 4e7", "3e6, '3,000,000'", "4e4, '40,000'"})
    void hugeNumbersAreWrittenAsPowersOfTen(double high, String written) {
        var axis = new Axis(new Span(0, high), "");
        var layout =
                new Layout("", List.of(), new Axis(new Span(0, 1), ""), axis, Optional.empty());
        var graphics = new WrittenWords();
        new AxesPainter(layout, Theme.LIGHT).paint(graphics, 240, 200);

        assertThat(graphics.words()).extracting(WrittenWords.Word::text).contains(written);
    }

    private static BufferedImage paint(int width, int height, String x, String y) {
        var layout =
                new Layout(
                        "The title",
                        List.of(),
                        new Axis(new Span(-1, 1), x),
                        new Axis(new Span(-1, 1), y),
                        Optional.empty());
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        new AxesPainter(layout, Theme.LIGHT).paint(graphics, width, height);
        graphics.dispose();
        return image;
    }
}
