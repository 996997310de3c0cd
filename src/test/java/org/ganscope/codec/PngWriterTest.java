package org.ganscope.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

class PngWriterTest {
    @Test
    void everyPixelComesBack() throws IOException {
        var image = new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 1 << 16; i++) {
            image.setRGB(i & 255, i >> 8, i * 251);
        }
        var bytes = new ByteArrayOutputStream();

        PngWriter.write(image, bytes);

        BufferedImage read = ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
        for (int i = 0; i < 1 << 16; i++) {
            assertThat(read.getRGB(i & 255, i >> 8)).isEqualTo(image.getRGB(i & 255, i >> 8));
        }
    }
}
