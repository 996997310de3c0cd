package org.ganscope.codec;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Packs the palette places of one GIF image (GIF89a specification, appendix F: Lempel-Ziv-Welch
 * with codes that grow to 12 bits). Not thread-safe; used again for each image.
 */
final class LzwEncoder {
    private static final int MOST_CODES = 4096;
    private static final int SLOTS = 1 << 14;

    private final int[] keys = new int[SLOTS];
    private final short[] codes = new short[SLOTS];
    private final byte[] block = new byte[255];
    private final OutputStream out;
    private int blockLength;
    private int pending;
    private int pendingBits;
    private int clear;
    private int next;
    private int width;

    LzwEncoder(OutputStream out) {
        this.out = out;
    }

    /**
     * Writes the code size, the packed data and their end.
     *
     * @param places palette places, row by row, each below 2^bits
     * @param bits of one place, 2 to 8
     */
    void write(byte[] places, int count, int bits) throws IOException {
        clear = 1 << bits;
        out.write(bits);
        restart();
        emit(clear);
        int prefix = Byte.toUnsignedInt(places[0]);
        for (int i = 1; i < count; i++) {
            prefix = extend(prefix, Byte.toUnsignedInt(places[i]));
        }
        emit(prefix);
        grow();
        emit(clear + 1);
        flush();
    }

    /** {@return the code of {@code prefix} followed by {@code place}, or else a fresh start} */
    private int extend(int prefix, int place) throws IOException {
        int key = prefix << 8 | place;
        int slot = ColourCounts.scatter(key) & (SLOTS - 1);
        while (keys[slot] >= 0) {
            if (keys[slot] == key) {
                return codes[slot];
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        emit(prefix);
        if (next == MOST_CODES) {
            emit(clear);
            restart();
        } else {
            keys[slot] = key;
            codes[slot] = (short) next;
            grow();
        }
        return place;
    }

    private void restart() {
        Arrays.fill(keys, -1);
        next = clear + 2;
        width = Integer.numberOfTrailingZeros(clear) + 1;
    }

    private void grow() {
        next++;
        if (next > 1 << width && width < 12) {
            width++;
        }
    }

    private void emit(int code) throws IOException {
        pending |= code << pendingBits;
        pendingBits += width;
        while (pendingBits >= 8) {
            put(pending);
            pending >>>= 8;
            pendingBits -= 8;
        }
    }

    private void put(int value) throws IOException {
        block[blockLength++] = (byte) value;
        if (blockLength == block.length) {
            writeBlock();
        }
    }

    private void writeBlock() throws IOException {
        out.write(blockLength);
        out.write(block, 0, blockLength);
        blockLength = 0;
    }

    private void flush() throws IOException {
        if (pendingBits > 0) {
            put(pending);
        }
        if (blockLength > 0) {
            writeBlock();
        }
        pending = 0;
        pendingBits = 0;
        out.write(0);
    }
}
