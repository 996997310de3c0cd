package org.ganscope.data;

import org.ganscope.config.ConfigException;
import org.ganscope.config.Fault;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/**
 * Where a data file stands, and how it was told from a later one of the same name.
 *
 * @param text the path, or {@code shipped:NAME}
 * @param size in bytes; 0 for a shipped one
 * @param changed time of the last change, in milliseconds since 1970; 0 for a shipped one
 */
record DataPlace(String text, long size, long changed) {
    private static final String SHIPPED = "shipped:";

    /**
     * {@return the place of a regular file: never a folder, a device or a pipe}
     *
     * @throws ConfigException if there is none
     */
    static DataPlace of(String text) {
        if (text.startsWith(SHIPPED)) {
            if (!text.matches("shipped:[a-z0-9-]{1,60}\\.csv")
                    || DataPlace.class.getResource(resource(text)) == null) {
                throw refused(
                        "must name data that come with GANscope, as shipped:digits.csv", text);
            }
            return new DataPlace(text, 0, 0);
        }
        try {
            Path path = Path.of(text);
            BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
            if (!found.isRegularFile()) {
                throw refused("must be a file, no folder and no device", text);
            }
            if (!Files.isReadable(path)) {
                throw refused("must be a file that may be read", text);
            }
            return new DataPlace(text, found.size(), found.lastModifiedTime().toMillis());
        } catch (InvalidPathException | IOException e) {
            throw refused("must be a file that exists", text);
        }
    }

    private static String resource(String text) {
        return "/assets/data/" + text.substring(SHIPPED.length());
    }

    boolean isShipped() {
        return text.startsWith(SHIPPED);
    }

    /** {@return its bytes from the first} */
    InputStream open() throws IOException {
        if (!isShipped()) {
            return new BufferedInputStream(Files.newInputStream(Path.of(text)));
        }
        InputStream in = DataPlace.class.getResourceAsStream(resource(text));
        if (in == null) {
            throw new FileNotFoundException(text + " is missing from this installation");
        }
        return in;
    }

    /** {@return what a fault calls it} */
    String shortName() {
        return isShipped()
                ? text.substring(SHIPPED.length())
                : String.valueOf(Path.of(text).getFileName());
    }

    private static ConfigException refused(String rule, String text) {
        return new ConfigException(List.of(new Fault("", rule, '"' + text + '"')));
    }
}
