package org.ganscope.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.ganscope.experiment.Plane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

class HeatPainterTest {
    private static final Offset<Integer> A_SHADE = Offset.offset(3);

    /** {@return the grey, 0 to 255, at a share of the box's width from the left and from below} */
    private static int grey(BufferedImage image, double scale, double x, double y) {
        double px = (10 + x * 60) * scale;
        double py = (10 + (1 - y) * 40) * scale;
        return new Color(image.getRGB((int) px, (int) py)).getRed();
    }

    private static BufferedImage paint(Plane plane, double scale) {
        var image =
                new BufferedImage(
                        (int) (80 * scale), (int) (60 * scale), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(scale, scale);
        var box = new Rectangle2D.Double(10, 10, 60, 40);
        new HeatPainter().paint(graphics, box, plane, new Span(0, 1), Color.BLACK, Color.WHITE);
        graphics.dispose();
        return image;
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.5, 2})
    void shadesFollowTheValuesBetweenThePoints(double scale) {
        // 0 at the lower left, 1 at the lower right, 1/2 along the top
        var plane = new Plane(0, 1, 0, 1, 2, new float[] {0, 1, 0.5f, 0.5f});

        BufferedImage image = paint(plane, scale);

        assertThat(grey(image, scale, 0.01, 0.01)).isCloseTo(3, A_SHADE);
        assertThat(grey(image, scale, 0.99, 0.02)).isCloseTo(250, A_SHADE);
        assertThat(grey(image, scale, 0.25, 0.5)).isCloseTo((int) (255 * 0.375), A_SHADE);
        assertThat(grey(image, scale, 0.75, 0.98)).isCloseTo((int) (255 * 0.51), A_SHADE);
    }

    @Test
    void nothingIsPaintedBesideTheBox() {
        BufferedImage image = paint(new Plane(0, 1, 0, 1, 2, new float[] {1, 1, 1, 1}), 1);

        assertThat(image.getRGB(9, 30)).isZero();
        assertThat(image.getRGB(10, 30)).isEqualTo(0xFFFFFFFF);
        assertThat(image.getRGB(69, 49)).isEqualTo(0xFFFFFFFF);
        assertThat(image.getRGB(70, 50)).isZero();
    }

    @Test
    void whatIsNotANumberHasTheLowestShade() {
        BufferedImage image =
                paint(new Plane(0, 1, 0, 1, 2, new float[] {Float.NaN, -1, Float.NaN, -2}), 1);

        assertThat(grey(image, 1, 0.3, 0.4)).isZero();
    }

    @Test
    void whatIsNotANumberHasAColourOfItsOwnAndNoPartInItsNeighbours() {
        var image = new BufferedImage(80, 60, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        var plane = new Plane(0, 2, 0, 1, 3, new float[] {Float.NaN, 1, 1, Float.NaN, 1, 1});
        var box = new Rectangle2D.Double(10, 10, 60, 40);
        new HeatPainter()
                .paint(graphics, box, plane, new Span(0, 1), Color.BLACK, Color.WHITE, Color.RED);

        assertThat(new Color(image.getRGB(12, 30))).isEqualTo(Color.RED);
        assertThat(new Color(image.getRGB(23, 30))).isEqualTo(Color.RED);
        assertThat(new Color(image.getRGB(27, 30))).isEqualTo(Color.WHITE);
        assertThat(new Color(image.getRGB(60, 30))).isEqualTo(Color.WHITE);
    }
}
