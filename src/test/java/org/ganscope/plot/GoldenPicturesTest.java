package org.ganscope.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/**
 * Each view still looks as somebody once saw and liked it. What is drawn is tested elsewhere
 * against the numbers; this finds what moved, overlaps or vanished.
 *
 * <p>After a change that is meant, let the test write them anew with {@code mvn test
 * -Dtest=GoldenPicturesTest -Dganscope.golden=write}, look at them, and commit them.
 */
class GoldenPicturesTest {
    private static final boolean WRITES = "write".equals(System.getProperty("ganscope.golden"));
    private static final Path FOLDER = Path.of("src/test/resources/org/ganscope/plot/golden");
    private static final int WIDTH = 420;
    private static final int HEIGHT = 240;

    /**
     * The largest mean difference of a channel, of 255. Fonts and painters are shipped, so on the
     * same JDK it is 0; another JDK may round the edges of letters and curves otherwise. See {@link
     * #theToleranceFindsALineThatIsMissing}.
     */
    private static final double TOLERANCE = 0.25;

    private static final Scene LINE =
            TrainedScene.of(40, "evaluation.samples=1000", "evaluation.every=5");
    private static final Scene PLANE =
            TrainedScene.inPlane(8, "data=ring", "evaluation.samples=1000");
    private static final Scene SETS =
            TrainedScene.of(3, "discriminator.sees.type=moments", "batchSize=64");

    private static final Scene MOVING = TrainedScene.moving("10", 20);

    /** One picture. A new view adds its row. */
    record Row(View view, Scene scene) {
        String file() {
            return view.id() + ".png";
        }

        @Override
        public String toString() {
            return view.id();
        }
    }

    static Stream<Row> rows() {
        return Stream.of(
                new Row(View.NUMBERS, LINE),
                new Row(View.POINTS, PLANE),
                new Row(View.SETS, SETS),
                new Row(View.MAP, LINE),
                new Row(View.LOSSES, LINE),
                new Row(View.OUTPUTS, LINE),
                new Row(View.PHASES, LINE),
                new Row(View.METRIC, LINE),
                new Row(View.ANOTHER_METRIC, LINE),
                new Row(View.NETWORKS, LINE),
                new Row(View.STEP_EIGENVALUES, MOVING),
                new Row(View.FLOW_EIGENVALUES, MOVING),
                new Row(View.FIELD, MOVING));
    }

    private static BufferedImage paint(View view, Theme theme, Scene scene) {
        return new ChartPicture(view.chart(), scene, theme, WIDTH, HEIGHT).image(1);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aViewLooksAsItDid(Row row) throws IOException {
        BufferedImage now = paint(row.view(), Theme.LIGHT, row.scene());
        if (WRITES) {
            Files.createDirectories(FOLDER);
            ImageIO.write(now, "png", FOLDER.resolve(row.file()).toFile());
        }

        assertThat(difference(now, golden(row.file()))).isLessThan(TOLERANCE);
    }

    @Test
    void everyViewHasItsPicture() {
        assertThat(rows().map(Row::view)).containsAll(List.of(View.values()));
    }

    @Test
    void theToleranceFindsALineThatIsMissing() {
        BufferedImage whole = paint(View.LOSSES, Theme.LIGHT, LINE);
        BufferedImage without = paint(View.LOSSES, Theme.LIGHT, LINE);
        replace(without, Theme.LIGHT.discriminator(), Theme.LIGHT.ground());

        assertThat(difference(whole, without)).isGreaterThan(2 * TOLERANCE);
        assertThat(difference(whole, whole)).isZero();
    }

    @Test
    void theToleranceFindsAPictureThatMovedByAPixel() {
        BufferedImage picture = paint(View.NUMBERS, Theme.LIGHT, LINE);
        var moved = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        moved.createGraphics().drawImage(picture, 1, 0, null);

        assertThat(difference(picture, moved)).isGreaterThan(2 * TOLERANCE);
    }

    private static void replace(BufferedImage image, Color from, Color to) {
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                if (near(new Color(image.getRGB(x, y)), from)) {
                    image.setRGB(x, y, to.getRGB());
                }
            }
        }
    }

    /** Lines are smoothed: their pixels lie between their colour and the ground. */
    private static boolean near(Color color, Color other) {
        return Math.abs(color.getRed() - other.getRed()) < 100
                && Math.abs(color.getGreen() - other.getGreen()) < 60
                && Math.abs(color.getBlue() - other.getBlue()) < 80;
    }

    private static BufferedImage golden(String file) throws IOException {
        if (WRITES) {
            return ImageIO.read(FOLDER.resolve(file).toFile());
        }
        try (InputStream in = GoldenPicturesTest.class.getResourceAsStream("golden/" + file)) {
            if (in == null) {
                throw new UncheckedIOException(new IOException("no golden picture " + file));
            }
            return ImageIO.read(in);
        }
    }

    /** {@return the mean difference over all channels of all pixels, of 255} */
    private static double difference(BufferedImage one, BufferedImage other) {
        assertThat(other.getWidth()).isEqualTo(one.getWidth());
        assertThat(other.getHeight()).isEqualTo(one.getHeight());
        int[] a = pixels(one);
        int[] b = pixels(other);
        long sum = 0;
        for (int i = 0; i < a.length; i++) {
            for (int shift = 0; shift < 24; shift += 8) {
                sum += Math.abs((a[i] >> shift & 255) - (b[i] >> shift & 255));
            }
        }
        return sum / (3.0 * a.length);
    }

    private static int[] pixels(BufferedImage image) {
        int[] pixels = new int[image.getWidth() * image.getHeight()];
        Arrays.setAll(
                pixels, i -> image.getRGB(i % image.getWidth(), i / image.getWidth()) & 0xFFFFFF);
        return pixels;
    }
}
