package org.ganscope.preset;

import org.ganscope.config.ConfigException;
import org.ganscope.config.Fault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Reads a small UTF-8 text from a stranger; anything else is refused in one sentence. */
final class SmallText {
    /** A hundred times the largest config; nothing beyond it is ever read. */
    private static final int MOST_BYTES = 1 << 20;

    private SmallText() {}

    /** {@return the text of a file} */
    static String read(Path file) {
        if (Files.isDirectory(file)) {
            throw refused(file.toString(), "is a folder, not a config file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(file.toString(), in);
        } catch (NoSuchFileException e) {
            throw refused(file.toString(), "does not exist");
        } catch (AccessDeniedException e) {
            throw refused(file.toString(), "cannot be read, for want of permission");
        } catch (IOException e) {
            throw refused(file.toString(), "cannot be read: " + e.getMessage());
        }
    }

    /** {@return the text of a stream, which a refusal calls {@code name}} */
    static String read(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw refused(name, "is larger than 1 MiB, too large for a config file");
        }
        String text = decoded(name, bytes);
        if (text.isBlank()) {
            throw refused(name, "is empty");
        }
        return text;
    }

    private static String decoded(String name, byte[] bytes) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (text.indexOf('\0') < 0) {
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            }
        } catch (CharacterCodingException e) {
            // Said below, as for a file with a zero byte.
        }
        throw refused(name, "is not a text file in UTF-8");
    }

    private static ConfigException refused(String name, String reason) {
        return new ConfigException(List.of(new Fault(name, reason, "")));
    }
}
