package org.ganscope.preset;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import org.ganscope.config.Faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * The data file that a config file names lies in the config's own folder or deeper: a config from a
 * stranger can make GANscope read nothing else. In memory the path is whole.
 */
final class FilesBeside {
    private static final String SHIPPED = "shipped:";
    private static final String RULE =
            "must be the path of a file in the config's own folder, without \"..\" or a link that leads out";

    private FilesBeside() {}

    /**
     * Puts the whole path in the place of the one that a config file says.
     *
     * @param folder of the config file; empty where it has none, as a shipped one
     * @param faults gets a path that leads out of the folder
     */
    static void open(JsonObject config, Optional<Path> folder, Faults faults) {
        Optional<String> file = file(config).filter(text -> !text.startsWith(SHIPPED));
        if (file.isEmpty()) {
            return;
        }
        Optional<Path> whole = folder.flatMap(known -> inside(known, file.get()));
        if (whole.isPresent()) {
            put(config, whole.get().toString());
        } else {
            faults.at("data").at("file").require(false, RULE, file.get());
            // What is refused is not looked at.
            put(config, SHIPPED + "digits.csv");
        }
    }

    private static Optional<Path> inside(Path folder, String text) {
        try {
            Path path = Path.of(text);
            boolean leadsUp =
                    StreamSupport.stream(path.spliterator(), false)
                            .anyMatch(part -> part.toString().equals(".."));
            if (text.isEmpty() || path.getRoot() != null || leadsUp) {
                return Optional.empty();
            }
            Path real = folder.toRealPath();
            Path whole = real.resolve(path);
            return !Files.exists(whole) || whole.toRealPath().startsWith(real)
                    ? Optional.of(whole)
                    : Optional.empty();
        } catch (InvalidPathException | IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Puts the path as seen from {@code folder} in the place of the whole one.
     *
     * @throws DataElsewhereException where the file lies elsewhere
     */
    static void close(JsonObject config, Path folder) throws IOException {
        Optional<String> file = file(config).filter(text -> !text.startsWith(SHIPPED));
        if (file.isEmpty()) {
            return;
        }
        Path real = folder.toRealPath();
        Path data = Path.of(file.get()).toRealPath();
        if (!data.startsWith(real)) {
            throw new DataElsewhereException(data, real);
        }
        put(config, real.relativize(data).toString().replace('\\', '/'));
    }

    /** As {@link #close}, after a copy of a file that lies elsewhere to {@code folder}. */
    static void bring(JsonObject config, Path folder) throws IOException {
        try {
            close(config, folder);
        } catch (DataElsewhereException e) {
            Path data = Path.of(file(config).orElseThrow());
            put(config, copied(data, folder).toString());
            close(config, folder);
        }
    }

    /**
     * {@return a file in {@code folder} with what {@code data} holds, under a name that is free}
     */
    private static Path copied(Path data, Path folder) throws IOException {
        String name = String.valueOf(data.getFileName());
        int dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
        Path target = folder.resolve(name);
        for (int i = 2; Files.exists(target); i++) {
            if (Files.mismatch(data, target) < 0) {
                return target;
            }
            target = folder.resolve(name.substring(0, dot) + "-" + i + name.substring(dot));
        }
        return Files.copy(data, target);
    }

    private static Optional<String> file(JsonObject config) {
        return Optional.ofNullable(config.get("data"))
                .filter(JsonElement::isJsonObject)
                .map(data -> data.getAsJsonObject().get("file"))
                .filter(text -> text instanceof JsonPrimitive named && named.isString())
                .map(JsonElement::getAsString);
    }

    private static void put(JsonObject config, String file) {
        config.getAsJsonObject("data").addProperty("file", file);
    }
}
