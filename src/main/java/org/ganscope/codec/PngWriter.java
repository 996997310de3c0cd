package org.ganscope.codec;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes a picture as PNG, lossless. */
public final class PngWriter {
    private PngWriter() {}

    /** Writes {@code image}; {@code out} stays open. */
    public static void write(BufferedImage image, OutputStream out) throws IOException {
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            if (!ImageIO.write(image, "png", stream)) {
                throw new IOException("no PNG writer for images of type " + image.getType());
            }
        }
    }
}
