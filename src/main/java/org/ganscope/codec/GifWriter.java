package org.ganscope.codec;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes an animated GIF (GIF89a) that loops for ever, frame by frame: it holds two frames, however
 * many there are. Of each frame only the rectangle that changed is written, unchanged pixels in it
 * as transparent. The first frame's colours serve all frames; one that they do not fit brings its
 * own. Not thread-safe.
 */
public final class GifWriter implements Closeable {
    private static final int MOST_COLOURS = 255;

    /** Squared distance of colours, summed over the channels, that nobody sees. */
    private static final double UNSEEN_ERROR = 3;

    private final OutputStream out;
    private final LzwEncoder encoder;
    private final FrameDifference difference;
    private Palette shared;

    /**
     * @param out is closed with this writer
     * @param width of every frame, in pixels
     */
    public GifWriter(OutputStream out, int width, int height) {
        this.out = out;
        this.encoder = new LzwEncoder(out);
        this.difference = new FrameDifference(width, height);
        this.shared = Palette.of(new ColourCounts(), 0);
    }

    /**
     * Appends a frame.
     *
     * @param delay until the next frame, in hundredths of a second
     */
    public void write(BufferedImage frame, int delay) throws IOException {
        difference.advance(frame);
        ColourCounts changed = difference.changedColours();
        if (difference.isFirst()) {
            shared = Palette.of(changed, MOST_COLOURS);
            writeHeader();
        }
        boolean fits = shared.error(changed) <= UNSEEN_ERROR;
        writeImage(fits ? shared : Palette.of(changed, MOST_COLOURS), delay);
    }

    private void writeHeader() throws IOException {
        out.write("GIF89a".getBytes(StandardCharsets.US_ASCII));
        writeShort(difference.width());
        writeShort(difference.height());
        out.write(0xf0 | (bits(shared) - 1));
        out.write(new byte[] {0, 0});
        writeColours(shared);
        out.write(new byte[] {0x21, (byte) 0xff, 11});
        out.write("NETSCAPE2.0".getBytes(StandardCharsets.US_ASCII));
        out.write(new byte[] {3, 1, 0, 0, 0});
    }

    private void writeImage(Palette palette, int delay) throws IOException {
        int transparent = (1 << bits(palette)) - 1;
        out.write(new byte[] {0x21, (byte) 0xf9, 4, 0x05});
        writeShort(delay);
        out.write(new byte[] {(byte) transparent, 0, 0x2c});
        Rectangle area = difference.area();
        writeShort(area.x);
        writeShort(area.y);
        writeShort(area.width);
        writeShort(area.height);
        if (palette == shared) {
            out.write(0);
        } else {
            out.write(0x80 | (bits(palette) - 1));
            writeColours(palette);
        }
        byte[] places = difference.places(palette, (byte) transparent);
        encoder.write(places, area.width * area.height, bits(palette));
    }

    private void writeColours(Palette palette) throws IOException {
        byte[] table = new byte[3 << bits(palette)];
        for (int i = 0; i < palette.size(); i++) {
            table[3 * i] = (byte) (palette.colour(i) >> 16);
            table[3 * i + 1] = (byte) (palette.colour(i) >> 8);
            table[3 * i + 2] = (byte) palette.colour(i);
        }
        out.write(table);
    }

    /** {@return the bits of a place in a table with one more entry, the transparent one} */
    private static int bits(Palette palette) {
        return Math.max(2, 32 - Integer.numberOfLeadingZeros(palette.size()));
    }

    private void writeShort(int value) throws IOException {
        out.write(value);
        out.write(value >> 8);
    }

    @Override
    public void close() throws IOException {
        try (out) {
            if (!difference.isEmpty()) {
                out.write(0x3b);
            }
        }
    }
}
