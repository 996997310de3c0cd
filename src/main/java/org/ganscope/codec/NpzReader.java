package org.ganscope.codec;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Reads the arrays of an {@link NpzWriter} from a stranger's file, in the same order. Nothing is
 * allocated before it is known to be as long as it must be, and nothing else is ever read. Whatever
 * is wrong comes as a {@link RefusedArrayException}.
 */
public final class NpzReader implements Transfer, Closeable {
    private final ZipInputStream zip;

    /**
     * @param in is closed with this reader
     */
    public NpzReader(InputStream in) {
        zip = new ZipInputStream(in, StandardCharsets.UTF_8);
    }

    /** What is made of the bytes of an entry. */
    private interface Content<T> {
        T read(InputStream in) throws IOException;
    }

    /**
     * {@return the next text}
     *
     * @param name its whole file name
     * @param most bytes
     */
    public String text(String name, int most) {
        return entry(
                name,
                in -> {
                    byte[] bytes = in.readNBytes(most);
                    return new String(bytes, StandardCharsets.UTF_8);
                });
    }

    @Override
    public float[] floats(String name, float[] values) {
        float[] read = new float[values.length];
        array(name, "<f4", Float.BYTES, values.length, values.length).asFloatBuffer().get(read);
        for (float value : read) {
            if (!Float.isFinite(value)) {
                throw new RefusedArrayException(name, "must be finite, but has " + value);
            }
        }
        return read;
    }

    @Override
    public double[] doubles(String name, double[] values, int least, int most) {
        var buffer = array(name, "<f8", Double.BYTES, least, most).asDoubleBuffer();
        double[] read = new double[buffer.remaining()];
        buffer.get(read);
        return read;
    }

    @Override
    public long[] longs(String name, long[] values, int least, int most) {
        var buffer = array(name, "<i8", Long.BYTES, least, most).asLongBuffer();
        long[] read = new long[buffer.remaining()];
        buffer.get(read);
        return read;
    }

    private ByteBuffer array(String name, String type, int size, int least, int most) {
        return entry(
                name + ".npy",
                in -> {
                    NpyHeader header =
                            NpyHeader.read(in)
                                    .orElseThrow(
                                            () ->
                                                    new RefusedArrayException(
                                                            name,
                                                            "must be a NumPy array of one dimension"));
                    if (!header.type().equals(type)) {
                        throw new RefusedArrayException(
                                name,
                                "must be of type %s, but is of %s".formatted(type, header.type()));
                    }
                    int count = header.count();
                    if (count < least || count > most) {
                        throw new RefusedArrayException(
                                name,
                                "must have %s numbers, but has %d"
                                        .formatted(numbers(least, most), count));
                    }
                    byte[] bytes = in.readNBytes(count * size);
                    if (bytes.length < count * size) {
                        throw new EOFException();
                    }
                    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
                });
    }

    private static String numbers(int least, int most) {
        return least == most ? String.valueOf(least) : least + " to " + most;
    }

    private <T> T entry(String name, Content<T> content) {
        try {
            ZipEntry entry = zip.getNextEntry();
            if (entry == null) {
                throw new RefusedArrayException(name, "must follow, but the file ends");
            }
            if (!entry.getName().equals(name)) {
                throw new RefusedArrayException(name, "must follow, but something else does");
            }
            T found = content.read(zip);
            if (zip.read() >= 0) {
                throw new RefusedArrayException(name, "must end, but goes on");
            }
            return found;
        } catch (EOFException | ZipException e) {
            throw new RefusedArrayException(name, "is damaged or cut off");
        } catch (IOException e) {
            throw new RefusedArrayException(name, "cannot be read: " + e.getMessage());
        }
    }

    /** Makes sure that nothing follows. */
    public void end() {
        try {
            if (zip.getNextEntry() != null) {
                throw new RefusedArrayException("the end", "must follow, but something else does");
            }
        } catch (IOException e) {
            throw new RefusedArrayException("the end", "is damaged or cut off");
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
