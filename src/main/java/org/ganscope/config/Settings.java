package org.ganscope.config;

import com.google.gson.JsonObject;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Changes single fields of a config by their paths, as {@code --set path=value} does: {@code
 * generatorOptimizer.learningRate=0.01}, {@code generator.layers[0].units=32}, {@code
 * loss.type=minimax} or {@code loss=minimax}. Another type brings that choice's own defaults; the
 * place after the last one of a list appends an entry.
 */
public final class Settings {
    private record Setting(List<String> path, String value) {

        /** {@return how deep the field lies} A choice's type is as deep as the choice itself. */
        int depth() {
            return path.size() - (path.getLast().equals("type") ? 1 : 0);
        }
    }

    private Settings() {}

    /**
     * {@return {@code config} with the settings, each "path=value"}
     *
     * @throws ConfigException with all faults
     */
    public static <T extends Record> T apply(T config, List<String> settings) {
        JsonObject json = RecordWriter.write(config);
        Faults faults = new Faults();
        apply(json, config.getClass(), settings, faults);
        Optional<? extends Record> changed = RecordReader.read(json, config.getClass(), faults);
        faults.throwIfAny();
        @SuppressWarnings("unchecked") // a T's own class makes a T
        T result = (T) changed.orElseThrow();
        return result;
    }

    /**
     * Changes {@code json}, which is to be read as a {@code type}. What is no path of it is noted
     * in {@code faults}; a wrong value is left for the reader to refuse.
     */
    public static void apply(JsonObject json, Class<?> type, List<String> settings, Faults faults) {
        settings.stream()
                .map(setting -> parse(setting, faults))
                .flatMap(Optional::stream)
                // A choice resets its fields, so it goes before them, whatever the order given.
                .sorted(Comparator.comparingInt(Setting::depth))
                .forEach(
                        setting ->
                                new TreeEdit(setting.path(), setting.value(), faults)
                                        .apply(json, RecordShape.of(type)));
    }

    private static Optional<Setting> parse(String setting, Faults faults) {
        int equals = setting.indexOf('=');
        Optional<Path> path =
                equals < 0 ? Optional.empty() : Path.of(setting.substring(0, equals).strip());
        if (path.isEmpty()) {
            faults.at(Words.quoted(setting))
                    .add("must be path=value, such as generatorOptimizer.learningRate=0.01", "");
        }
        return path.map(known -> new Setting(known.segments(), setting.substring(equals + 1)));
    }
}
