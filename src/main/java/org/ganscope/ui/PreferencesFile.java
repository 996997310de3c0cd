package org.ganscope.ui;

import com.google.gson.JsonParseException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads and writes {@link Preferences} as JSON. A broken file never keeps the window from opening.
 */
final class PreferencesFile {
    private static final int LARGEST = 1 << 20;

    private final Path path;

    PreferencesFile(Path path) {
        this.path = path;
    }

    /** {@return the file in the user's config folder, by the customs of the operating system} */
    static PreferencesFile ofUser() {
        return new PreferencesFile(
                folder(
                                System.getProperty("os.name"),
                                Path.of(System.getProperty("user.home")),
                                System.getenv())
                        .resolve("window.json"));
    }

    static Path folder(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return given(environment, "APPDATA")
                    .orElse(home.resolve("AppData").resolve("Roaming"))
                    .resolve("GANscope");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("GANscope");
        }
        return given(environment, "XDG_CONFIG_HOME")
                .orElse(home.resolve(".config"))
                .resolve("ganscope");
    }

    private static Optional<Path> given(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(Path::of).filter(Path::isAbsolute);
    }

    /** {@return what was read, and what to say of it} */
    Remembered read() {
        try {
            if (Files.size(path) > LARGEST) {
                return broken("it is too large");
            }
            return new Remembered(PreferencesJson.read(Files.readString(path)), Optional.empty());
        } catch (NoSuchFileException e) {
            return new Remembered(Preferences.FIRST, Optional.empty());
        } catch (IOException e) {
            return broken("it can't be read");
        } catch (JsonParseException
                | IllegalStateException
                | UnsupportedOperationException
                | NumberFormatException
                | InvalidPathException
                | StackOverflowError e) {
            return broken("it is not what this window wrote");
        }
    }

    private Remembered broken(String why) {
        return new Remembered(
                Preferences.FIRST,
                Optional.of("The window's settings start afresh: %s (%s).".formatted(path, why)));
    }

    /** Writes all or nothing. */
    void write(Preferences preferences) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "window", ".tmp");
        try {
            Files.writeString(draft, PreferencesJson.write(preferences));
            Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /**
     * @param preferences as they were, or as on the first start
     * @param notice why they could not be read; empty where all is well
     */
    record Remembered(Preferences preferences, Optional<String> notice) {}
}
