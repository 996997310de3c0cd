package org.ganscope.ui;

import javafx.geometry.Rectangle2D;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;

/** Pixels that Java2D paints and JavaFX shows, without a copy between them. */
final class PixelImage {
    private final BufferedImage canvas;
    private final PixelBuffer<IntBuffer> pixels;
    private final WritableImage image;

    PixelImage(int width, int height) {
        canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        int[] argb = ((DataBufferInt) canvas.getRaster().getDataBuffer()).getData();
        pixels =
                new PixelBuffer<>(
                        width, height, IntBuffer.wrap(argb), PixelFormat.getIntArgbPreInstance());
        image = new WritableImage(pixels);
    }

    boolean hasSize(int width, int height) {
        return canvas.getWidth() == width && canvas.getHeight() == height;
    }

    /** {@return what paints into the pixels, in pixels; the caller disposes of it} */
    Graphics2D graphics() {
        return canvas.createGraphics();
    }

    /** {@return the image, with what was painted last; JavaFX thread} */
    WritableImage shown() {
        pixels.updateBuffer(buffer -> new Rectangle2D(0, 0, canvas.getWidth(), canvas.getHeight()));
        return image;
    }
}
