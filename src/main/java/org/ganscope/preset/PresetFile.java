package org.ganscope.preset;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.ganscope.config.ConfigException;
import org.ganscope.config.Faults;
import org.ganscope.config.JsonText;
import org.ganscope.config.RecordReader;
import org.ganscope.config.RecordWriter;
import org.ganscope.config.Settings;
import org.ganscope.config.StrictJson;
import org.ganscope.experiment.ExperimentConfig;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A config file: JSON in UTF-8, at most 1 MiB. Reading refuses with all faults at once. */
public final class PresetFile {
    private PresetFile() {}

    /**
     * {@return the config in {@code file}}
     *
     * @throws ConfigException if there is none, or with every fault of it
     */
    public static ExperimentConfig read(Path file) {
        return read(file, List.of());
    }

    /**
     * {@return the config in {@code file}, with settings made as {@link Settings} makes them}
     *
     * @param settings each "path=value"; their faults are named with those of the file
     */
    public static ExperimentConfig read(Path file, List<String> settings) {
        return parse(file.toString(), SmallText.read(file), Optional.of(folderOf(file)), settings);
    }

    /** {@return the config in a stream, which a refusal calls {@code name}; does not close it} */
    public static ExperimentConfig read(String name, InputStream in) throws IOException {
        return parse(name, SmallText.read(name, in), Optional.empty(), List.of());
    }

    private static Path folderOf(Path file) {
        return file.toAbsolutePath().resolveSibling("");
    }

    private static ExperimentConfig parse(
            String name, String text, Optional<Path> folder, List<String> settings) {
        JsonElement json = StrictJson.parse(text, name);
        Faults faults = new Faults();
        if (json instanceof JsonObject fields) {
            FilesBeside.open(fields, folder, faults);
            Settings.apply(fields, ExperimentConfig.class, settings, faults);
        }
        Optional<ExperimentConfig> config = RecordReader.read(json, ExperimentConfig.class, faults);
        faults.throwIfAny();
        return config.orElseThrow();
    }

    /** {@return the config in a text that was found in or beside {@code file}, as above} */
    static ExperimentConfig read(Path file, String text, List<String> settings) {
        return parse(file.toString(), text, Optional.of(folderOf(file)), settings);
    }

    /** {@return the complete file of {@code config}, every field named} */
    public static String toJson(ExperimentConfig config) {
        return JsonText.of(RecordWriter.writeWhole(config));
    }

    /**
     * Writes {@code config} whole or, where that fails, leaves {@code file} as it was. A data file
     * must lie in the folder of {@code file}, which then names it by its path from there.
     *
     * @throws IOException with a sentence for the user
     */
    public static void write(Path file, ExperimentConfig config) throws IOException {
        WholeFile.write(file, toJson(config, file));
    }

    /**
     * Writes {@code config} as {@link #write} does, with a copy of a data file that lies elsewhere;
     * no file but {@code file} itself is ever replaced.
     *
     * @throws IOException with a sentence for the user
     */
    public static void writeWithData(Path file, ExperimentConfig config) throws IOException {
        JsonObject json = RecordWriter.writeWhole(config);
        FilesBeside.bring(json, folderOf(file));
        WholeFile.write(file, JsonText.of(json));
    }

    /** {@return what {@link #write} would write} */
    static String toJson(ExperimentConfig config, Path file) throws IOException {
        JsonObject json = RecordWriter.writeWhole(config);
        FilesBeside.close(json, folderOf(file));
        return JsonText.of(json);
    }
}
