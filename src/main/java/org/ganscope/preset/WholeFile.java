package org.ganscope.preset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes a file whole or not at all: into a temporary file beside it, which then takes its name. A
 * failure leaves the old file as it was.
 */
public final class WholeFile {
    private WholeFile() {}

    /**
     * Puts {@code text} in the place of {@code file}, in UTF-8.
     *
     * @throws IOException with a sentence for the user
     */
    public static void write(Path file, String text) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder; a file is needed");
        }
        // A link stays one: what it points to is replaced.
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path temporary = target.resolveSibling(".ganscope-" + UUID.randomUUID() + ".tmp");
        try {
            Files.writeString(
                    temporary, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            Files.move(
                    temporary,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (NoSuchFileException e) {
            throw new IOException("the folder of " + file + " does not exist", e);
        } catch (AccessDeniedException e) {
            throw new IOException(file + " cannot be written, for want of permission", e);
        } catch (IOException e) {
            throw new IOException(file + " cannot be written: " + e.getMessage(), e);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
