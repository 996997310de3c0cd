package org.ganscope.codec;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of one array in NumPy's format, version 1.0 (NumPy Enhancement Proposal 1):
 * little-endian and of one dimension.
 *
 * @param type NumPy's name of the numbers, such as "&lt;f4"
 */
record NpyHeader(String type, int count) {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
    private static final int UNIT = 64;
    private static final int LONGEST = 1024;
    private static final Pattern TEXT =
            Pattern.compile(
                    "\\{'descr': '(<[fi][48])', 'fortran_order': False, 'shape': \\((\\d{1,9}),\\), \\} *\n");

    byte[] bytes() {
        // By hand: a format would write the digits of the country.
        String text =
                "{'descr': '" + type + "', 'fortran_order': False, 'shape': (" + count + ",), }";
        int before = MAGIC.length + Short.BYTES;
        int length = Math.ceilDiv(before + text.length() + 1, UNIT) * UNIT - before;
        ByteBuffer bytes = ByteBuffer.allocate(before + length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(MAGIC).putShort((short) length);
        bytes.put(text.getBytes(StandardCharsets.US_ASCII));
        byte[] all = bytes.array();
        Arrays.fill(all, bytes.position(), all.length - 1, (byte) ' ');
        all[all.length - 1] = '\n';
        return all;
    }

    /** {@return the head of what follows; empty where it is none of ours} */
    static Optional<NpyHeader> read(InputStream in) throws IOException {
        byte[] start = in.readNBytes(MAGIC.length + Short.BYTES);
        if (start.length < MAGIC.length + Short.BYTES
                || !Arrays.equals(start, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            return Optional.empty();
        }
        int length =
                Short.toUnsignedInt(
                        ByteBuffer.wrap(start)
                                .order(ByteOrder.LITTLE_ENDIAN)
                                .getShort(MAGIC.length));
        if (length > LONGEST) {
            return Optional.empty();
        }
        String text = new String(in.readNBytes(length), StandardCharsets.US_ASCII);
        Matcher found = TEXT.matcher(text);
        return found.matches()
                ? Optional.of(new NpyHeader(found.group(1), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }
}
