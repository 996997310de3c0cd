package org.ganscope.preset;

import org.ganscope.config.ConfigException;
import org.ganscope.config.Fault;
import org.ganscope.config.Nearest;
import org.ganscope.config.Settings;
import org.ganscope.experiment.ExperimentConfig;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The experiments that are shipped with GANscope, numbered as a course. */
public final class PresetLibrary {
    private static final String FOLDER = "/presets/";

    /** Read at the first use, once. */
    private static final class Shelf {
        static final List<Preset> PRESETS = readAll();
    }

    private PresetLibrary() {}

    /** {@return all presets, by number} */
    public static List<Preset> all() {
        return Shelf.PRESETS;
    }

    /**
     * {@return the config of a preset or of a file}
     *
     * @param wanted a preset's number ("1", "01"), its name ("01-gaussian", "01-gaussian.json"), or
     *     the path of a config file
     * @throws ConfigException if there is none, or with every fault of it
     */
    public static ExperimentConfig find(String wanted) {
        return find(wanted, List.of());
    }

    /** {@return the same with settings, each "path=value", as {@link Settings} makes them} */
    public static ExperimentConfig find(String wanted, List<String> settings) {
        Optional<Preset> preset = preset(wanted);
        if (preset.isPresent()) {
            return Settings.apply(preset.get().config(), settings);
        }
        Optional<Path> file = existing(wanted);
        if (file.isPresent()) {
            return PresetFile.read(file.get(), settings);
        }
        throw new ConfigException(List.of(new Fault(wanted, unknown(wanted), "")));
    }

    /** {@return the preset with this number or name, if there is one} */
    public static Optional<Preset> preset(String wanted) {
        return all().stream().filter(one -> isCalled(one, wanted)).findFirst();
    }

    private static boolean isCalled(Preset preset, String wanted) {
        return preset.name().equals(wanted)
                || preset.fileName().equals(wanted)
                || (wanted.matches("0*[0-9]{1,4}") && Integer.parseInt(wanted) == preset.number());
    }

    private static Optional<Path> existing(String wanted) {
        try {
            return Optional.of(Path.of(wanted)).filter(Files::exists);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String unknown(String wanted) {
        List<String> names = all().stream().map(Preset::name).toList();
        return Nearest.to(wanted, names)
                .map(name -> "is neither a preset nor a file; did you mean " + name + "?")
                .orElse("is neither a preset nor a file; presets: " + String.join(", ", names));
    }

    private static List<Preset> readAll() {
        try (InputStream index = resource("index.txt")) {
            String names = new String(index.readAllBytes(), StandardCharsets.UTF_8);
            return names.lines().map(PresetLibrary::readOne).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Preset readOne(String fileName) {
        try (InputStream in = resource(fileName)) {
            int number = Integer.parseInt(fileName.substring(0, 2));
            return new Preset(number, fileName, PresetFile.read(fileName, in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = PresetLibrary.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new FileNotFoundException(FOLDER + name + " is missing from this installation");
        }
        return in;
    }
}
