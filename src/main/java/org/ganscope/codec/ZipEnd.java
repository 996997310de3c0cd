package org.ganscope.codec;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The last record of a zip archive, which says where its list of entries lies (APPNOTE 6.3, section
 * 4.3.16). A reader that goes through the entries one by one does not need it, but a file that was
 * cut off lacks it.
 */
public final class ZipEnd {
    private static final int SIZE = 22;
    private static final int SIGNATURE = 0x06054b50;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int SIZE_AT = 12;
    private static final int OFFSET_AT = 16;
    private static final int COMMENT_AT = 20;

    private ZipEnd() {}

    /** {@return whether an archive ends with its record, right behind a whole list of entries} */
    public static boolean closes(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long at = channel.size() - SIZE;
            if (at < 0) {
                return false;
            }
            ByteBuffer record = read(channel, at, SIZE);
            long list = Integer.toUnsignedLong(record.getInt(OFFSET_AT));
            return record.getInt(0) == SIGNATURE
                    && record.getShort(COMMENT_AT) == 0
                    && list + Integer.toUnsignedLong(record.getInt(SIZE_AT)) == at
                    && list < at
                    && read(channel, list, Integer.BYTES).getInt(0) == ENTRY_SIGNATURE;
        }
    }

    private static ByteBuffer read(FileChannel channel, long from, int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
            // More may come.
        }
        return bytes;
    }
}
