package org.ganscope.codec;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes arrays into an npz archive: a zip file with one NumPy file for each, in the order in which
 * they come, which {@code numpy.load} reads. The same arrays give the same bytes. A failure to
 * write comes as an {@link UncheckedIOException}.
 */
public final class NpzWriter implements Transfer, Closeable {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    /**
     * @param out is closed with this writer
     */
    public NpzWriter(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** Puts a text in, under its whole file name. */
    public void text(String name, String text) {
        entry(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public float[] floats(String name, float[] values) {
        ByteBuffer bytes = array(new NpyHeader("<f4", values.length), Float.BYTES);
        for (float value : values) {
            bytes.putFloat(value);
        }
        entry(name + ".npy", bytes);
        return values;
    }

    @Override
    public double[] doubles(String name, double[] values, int least, int most) {
        ByteBuffer bytes = array(new NpyHeader("<f8", values.length), Double.BYTES);
        for (double value : values) {
            bytes.putDouble(value);
        }
        entry(name + ".npy", bytes);
        return values;
    }

    @Override
    public long[] longs(String name, long[] values, int least, int most) {
        ByteBuffer bytes = array(new NpyHeader("<i8", values.length), Long.BYTES);
        for (long value : values) {
            bytes.putLong(value);
        }
        entry(name + ".npy", bytes);
        return values;
    }

    private static ByteBuffer array(NpyHeader header, int size) {
        byte[] head = header.bytes();
        return ByteBuffer.allocate(head.length + header.count() * size)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(head);
    }

    private void entry(String name, ByteBuffer full) {
        byte[] bytes = new byte[full.position()];
        full.flip().get(bytes);
        entry(name, bytes);
    }

    private void entry(String name, byte[] bytes) {
        try {
            var entry = new ZipEntry(name);
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            zip.write(bytes);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
