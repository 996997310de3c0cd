package org.ganscope.ui;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.ganscope.config.Family;
import org.ganscope.config.Kind;
import org.ganscope.config.Option;
import org.ganscope.config.RecordReader;
import org.ganscope.config.RecordShape;
import org.ganscope.config.RecordWriter;
import org.ganscope.experiment.ExperimentConfig;

import java.util.Optional;
import java.util.regex.Pattern;

/** Adds an entry to a list of a config, or takes one out. Pure. */
final class ListEdit {
    private static final Pattern SEPARATORS = Pattern.compile("[.\\[\\]]+");

    private ListEdit() {}

    /**
     * {@return {@code config} with one more entry in the list at {@code path}: before the last one,
     * for a network grows in its middle, and its last layer stays the last; but a list that may be
     * empty gets the first choice that it lacks, at its end}
     *
     * @throws org.ganscope.config.ConfigException if that makes no valid config
     */
    static ExperimentConfig add(ExperimentConfig config, String path) {
        JsonObject json = RecordWriter.write(config);
        JsonArray list = at(json, path).getAsJsonArray();
        Optional<Family> choices = optional(path);
        if (choices.isPresent()) {
            missing(list, choices.get()).ifPresent(list::add);
            return RecordReader.read(json, ExperimentConfig.class);
        }
        JsonElement last = list.get(list.size() - 1);
        JsonElement another = list.size() < 2 ? fresh(last) : list.get(list.size() - 2).deepCopy();
        list.set(list.size() - 1, another);
        list.add(last);
        return RecordReader.read(json, ExperimentConfig.class);
    }

    /** {@return what the entries of a list that may be empty are chosen from} */
    private static Optional<Family> optional(String path) {
        return RecordShape.of(ExperimentConfig.class)
                .field(path)
                .filter(field -> field.range().min() == 0)
                .flatMap(
                        field ->
                                field.kind() instanceof Kind.ListOf(Kind.OneOf(Class<?> family))
                                        ? Optional.of(Family.of(family))
                                        : Optional.empty());
    }

    private static Optional<JsonObject> missing(JsonArray list, Family choices) {
        return choices.options().stream()
                .map(Option::name)
                .filter(
                        name ->
                                list.asList().stream()
                                        .noneMatch(entry -> typeOf(entry).equals(name)))
                .findFirst()
                .map(
                        name -> {
                            var entry = new JsonObject();
                            entry.addProperty("type", name);
                            return entry;
                        });
    }

    private static String typeOf(JsonElement entry) {
        return entry instanceof JsonObject fields
                ? fields.get("type").getAsString()
                : entry.getAsString();
    }

    /**
     * {@return {@code config} without the entry at {@code path}, such as {@code
     * data.components[1]}}
     *
     * @throws org.ganscope.config.ConfigException if that makes no valid config
     */
    static ExperimentConfig remove(ExperimentConfig config, String path) {
        JsonObject json = RecordWriter.write(config);
        int bracket = path.lastIndexOf('[');
        int index = Integer.parseInt(path.substring(bracket + 1, path.length() - 1));
        at(json, path.substring(0, bracket)).getAsJsonArray().remove(index);
        return RecordReader.read(json, ExperimentConfig.class);
    }

    /** {@return an entry of the same type with its defaults} */
    private static JsonElement fresh(JsonElement like) {
        var entry = new JsonObject();
        if (like.isJsonObject() && like.getAsJsonObject().has("type")) {
            entry.add("type", like.getAsJsonObject().get("type"));
        }
        return entry;
    }

    private static JsonElement at(JsonObject json, String path) {
        JsonElement place = json;
        for (String name : SEPARATORS.split(path, 0)) {
            place =
                    place.isJsonArray()
                            ? place.getAsJsonArray().get(Integer.parseInt(name))
                            : place.getAsJsonObject().get(name);
        }
        return place;
    }
}
