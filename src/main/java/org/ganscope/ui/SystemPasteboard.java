package org.ganscope.ui;

import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The operating system's clipboard. JavaFX thread only. */
final class SystemPasteboard implements Pasteboard {
    private static final DataFormat SVG = format("image/svg+xml");

    @Override
    public void put(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] argb = picture.getRGB(0, 0, width, height, null, 0, width);
        var image = new WritableImage(width, height);
        image.getPixelWriter()
                .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        var content = new ClipboardContent();
        content.putImage(image);
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public void put(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public void putDrawing(String svg) {
        var content = new ClipboardContent();
        content.putString(svg);
        // As bytes: any other object would be written as Java's own serial form.
        content.put(SVG, ByteBuffer.wrap(svg.getBytes(StandardCharsets.UTF_8)));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static DataFormat format(String mimeType) {
        DataFormat known = DataFormat.lookupMimeType(mimeType);
        return known == null ? new DataFormat(mimeType) : known;
    }
}
