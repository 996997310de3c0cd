package org.ganscope.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Random;

import javax.imageio.stream.MemoryCacheImageInputStream;

/** Every file is read back with the JDK's reader, which shares no code with the writer. */
class GifWriterTest {
    private static final Color REAL = new Color(0x0072b2);
    private static final Color GENERATED = new Color(0xd55e00);

    @Test
    void framesOfFewColoursComeBackExactly() throws IOException {
        List<BufferedImage> frames = List.of(noise(61, 47, 200, 1), noise(61, 47, 200, 2));

        DecodedGif gif = decode(write(frames));

        assertThat(gif.frames()).hasSize(2);
        assertSame(gif.frames().get(0), frames.get(0));
        assertSame(gif.frames().get(1), frames.get(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 15, 16, 127, 128, 254, 255})
    void everyNumberOfColoursComesBackExactly(int colours) throws IOException {
        BufferedImage frame = noise(300, 200, colours, 3);

        assertSame(decode(write(List.of(frame))).frames().getFirst(), frame);
    }

    @Test
    void delaysSizeAndLoopingAreWritten() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new GifWriter(bytes, 30, 20)) {
            writer.write(noise(30, 20, 5, 1), 3);
            writer.write(noise(30, 20, 5, 2), 4);
            writer.write(noise(30, 20, 5, 3), 1000);
        }

        DecodedGif gif = decode(bytes.toByteArray());

        assertThat(gif.delays()).containsExactly(3, 4, 1000);
        assertThat(gif.loops()).isTrue();
        assertThat(gif.frames().getFirst().getWidth()).isEqualTo(30);
        assertThat(gif.frames().getFirst().getHeight()).isEqualTo(20);
    }

    @Test
    void onlyTheChangedRectangleIsWritten() throws IOException {
        BufferedImage first = noise(100, 80, 50, 1);
        BufferedImage second = copy(first);
        second.setRGB(10, 20, 0x123456);
        second.setRGB(14, 22, 0x654321);

        DecodedGif gif = decode(write(List.of(first, second, second)));

        assertThat(gif.areas()).containsExactly(8000, 15, 1);
        assertSame(gif.frames().get(1), second);
        assertSame(gif.frames().get(2), second);
    }

    @Test
    void flatChartColoursStayExactAmongSmoothedLines() throws IOException {
        BufferedImage first = chart(0, new Color(0xffffff));
        BufferedImage second = chart(40, new Color(0xffffff));

        DecodedGif gif = decode(write(List.of(first, second)));

        for (BufferedImage frame : gif.frames()) {
            assertThat(frame.getRGB(2, 2)).isEqualTo(Color.WHITE.getRGB());
            assertThat(frame.getRGB(60, 150)).isEqualTo(REAL.getRGB());
            assertThat(frame.getRGB(190, 150)).isEqualTo(GENERATED.getRGB());
        }
        assertThat(PictureError.meanSquared(gif.frames().get(0), first)).isLessThan(8);
        assertThat(PictureError.meanSquared(gif.frames().get(1), second)).isLessThan(8);
    }

    @Test
    void aFrameOfNewColoursBringsItsOwn() throws IOException {
        BufferedImage first = chart(0, new Color(0xffffff));
        BufferedImage second = chart(0, new Color(0x0d1117));

        DecodedGif gif = decode(write(List.of(first, second)));

        assertThat(PictureError.meanSquared(gif.frames().get(1), second)).isLessThan(8);
    }

    @Test
    void picturesOfCountlessColoursAreApproached() throws IOException {
        var frame = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 300; y++) {
            for (int x = 0; x < 400; x++) {
                int red = x * 255 / 399;
                int green = y * 255 / 299;
                frame.setRGB(x, y, red << 16 | green << 8 | (255 - red));
            }
        }

        assertThat(
                        PictureError.meanSquared(
                                decode(write(List.of(frame))).frames().getFirst(), frame))
                .isLessThan(80);
    }

    @Test
    void nothingIsHeldBackUntilTheEnd() throws IOException {
        var counted = new CountingStream();
        try (var writer = new GifWriter(counted, 200, 100)) {
            for (int i = 0; i < 20; i++) {
                long before = counted.written;
                writer.write(noise(200, 100, 100, i), 5);
                assertThat(counted.written).isGreaterThan(before + 10_000);
            }
        }
    }

    @Test
    void aFrameOfAnotherSizeIsRefused() throws IOException {
        try (var writer = new GifWriter(OutputStream.nullOutputStream(), 10, 10)) {
            assertThatThrownBy(() -> writer.write(noise(11, 10, 2, 1), 5))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("frame of 11 x 10 in an animation of 10 x 10");
        }
    }

    private static BufferedImage chart(int shift, Color background) {
        var image = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(background);
        graphics.fillRect(0, 0, 320, 200);
        graphics.setColor(REAL);
        graphics.fillRect(30, 100, 60, 90);
        graphics.setColor(GENERATED);
        graphics.fillRect(160, 100, 60, 90);
        graphics.setStroke(new BasicStroke(2));
        for (int i = 0; i < 200; i++) {
            graphics.setColor(new Color(Color.HSBtoRGB(i / 200f, 0.9f, 0.8f)));
            graphics.draw(new Line2D.Double(5 + i * 1.5, 5, i + shift, 90));
            graphics.fill(new Ellipse2D.Double(i * 1.5, 20 + shift + i * 0.2, 2.5, 2.5));
        }
        graphics.dispose();
        return image;
    }

    private static BufferedImage noise(int width, int height, int colours, long seed) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(seed);
        int[] palette = new Random(7).ints(colours, 0, 1 << 24).toArray();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, palette[random.nextInt(colours)]);
            }
        }
        return image;
    }

    private static BufferedImage copy(BufferedImage image) {
        var copy = new BufferedImage(image.getWidth(), image.getHeight(), image.getType());
        image.copyData(copy.getRaster());
        return copy;
    }

    private static byte[] write(List<BufferedImage> frames) throws IOException {
        var bytes = new ByteArrayOutputStream();
        BufferedImage first = frames.getFirst();
        try (var writer = new GifWriter(bytes, first.getWidth(), first.getHeight())) {
            for (BufferedImage frame : frames) {
                writer.write(frame, 5);
            }
        }
        return bytes.toByteArray();
    }

    private static DecodedGif decode(byte[] bytes) throws IOException {
        return DecodedGif.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes)));
    }

    private static void assertSame(BufferedImage actual, BufferedImage expected) {
        assertThat(PictureError.meanSquared(actual, expected)).isZero();
    }

    private static final class CountingStream extends OutputStream {
        private long written;

        @Override
        public void write(int b) {
            written++;
        }
    }
}
