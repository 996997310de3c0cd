package org.ganscope.ui;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.ganscope.config.Family;
import org.ganscope.config.FieldShape;
import org.ganscope.config.Kind;
import org.ganscope.config.Option;
import org.ganscope.config.RecordReader;
import org.ganscope.config.RecordShape;
import org.ganscope.config.RecordWriter;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.gan.Player;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Adds an entry to a list of a config, takes one out or moves it. Pure. */
final class ListEdit {
    private ListEdit() {}

    /**
     * {@return {@code config} with one more entry in the list at {@code path}: a network grows
     * before its output; a list that may be empty gets the first choice that it lacks, at its end;
     * any other gets another before its last}
     *
     * @throws org.ganscope.config.ConfigException if that makes no valid config
     */
    static ExperimentConfig add(ExperimentConfig config, String path) {
        Optional<Player> player = network(path);
        if (player.isPresent()) {
            return insert(config, path + "[" + LayerEdit.output(config, player.get()) + "]");
        }
        JsonObject json = RecordWriter.writeWhole(config);
        JsonArray list = JsonPlace.at(json, path).getAsJsonArray();
        Optional<Family> choices = optional(config, path);
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
    private static Optional<Family> optional(ExperimentConfig config, String path) {
        return Optional.of(field(config, path))
                .filter(field -> field.range().min() == 0)
                .flatMap(
                        field ->
                                field.kind() instanceof Kind.ListOf(Kind.OneOf(Class<?> family))
                                        ? Optional.of(Family.of(family))
                                        : Optional.empty());
    }

    private static FieldShape field(Record owner, String path) {
        int dot = path.indexOf('.');
        String name = path.substring(0, dot < 0 ? path.length() : dot);
        int bracket = name.indexOf('[');
        RecordShape shape = RecordShape.of(owner.getClass());
        FieldShape field =
                shape.field(bracket < 0 ? name : name.substring(0, bracket)).orElseThrow();
        if (dot < 0) {
            return field;
        }
        Object value = field.in(owner);
        Object next = bracket < 0 ? value : ((List<?>) value).get(index(name));
        return field((Record) next, path.substring(dot + 1));
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
     * {@return {@code config} with one more entry like the one at {@code path}, before it; a layer
     * is then a hidden one like its neighbours}
     *
     * @throws org.ganscope.config.ConfigException if that makes no valid config
     */
    static ExperimentConfig insert(ExperimentConfig config, String path) {
        int index = index(path);
        Optional<Player> player = network(list(path));
        if (player.isPresent()) {
            int units = LayerEdit.usualUnits(config, player.get(), index);
            return LayerEdit.insert(config, player.get(), index, units);
        }
        JsonObject json = RecordWriter.writeWhole(config);
        JsonArray entries = JsonPlace.at(json, list(path)).getAsJsonArray();
        List<JsonElement> all = new ArrayList<>(entries.asList());
        all.add(index, all.get(index).deepCopy());
        return replaced(json, path, all);
    }

    /**
     * {@return {@code config} with the entry at {@code path} in the place of the one before it, or
     * after it}
     *
     * @throws org.ganscope.config.ConfigException if that makes no valid config
     */
    static ExperimentConfig move(ExperimentConfig config, String path, boolean up) {
        JsonObject json = RecordWriter.writeWhole(config);
        List<JsonElement> all =
                new ArrayList<>(JsonPlace.at(json, list(path)).getAsJsonArray().asList());
        int to = index(path) + (up ? -1 : 1);
        if (to < 0 || to >= all.size()) {
            return config;
        }
        Collections.swap(all, index(path), to);
        return replaced(json, path, all);
    }

    /** {@return whether the entry at {@code path} is the layer that makes a player's output} */
    static boolean isOutput(ExperimentConfig config, String path) {
        return network(list(path))
                .filter(player -> LayerEdit.output(config, player) == index(path))
                .isPresent();
    }

    private static ExperimentConfig replaced(JsonObject json, String path, List<JsonElement> all) {
        JsonArray entries = JsonPlace.at(json, list(path)).getAsJsonArray();
        while (!entries.isEmpty()) {
            entries.remove(entries.size() - 1);
        }
        all.forEach(entries::add);
        return RecordReader.read(json, ExperimentConfig.class);
    }

    private static Optional<Player> network(String path) {
        return switch (path) {
            case "generator.layers" -> Optional.of(Player.GENERATOR);
            case "discriminator.layers" -> Optional.of(Player.DISCRIMINATOR);
            default -> Optional.empty();
        };
    }

    /** {@return the path of the list that the entry at {@code path} is in} */
    private static String list(String path) {
        return path.substring(0, path.lastIndexOf('['));
    }

    private static int index(String path) {
        return Integer.parseInt(path.substring(path.lastIndexOf('[') + 1, path.length() - 1));
    }

    /**
     * {@return {@code config} without the entry at {@code path}, such as {@code
     * data.components[1]}}
     *
     * @throws org.ganscope.config.ConfigException if that makes no valid config
     */
    static ExperimentConfig remove(ExperimentConfig config, String path) {
        Optional<Player> player = network(list(path));
        if (player.isPresent()) {
            return LayerEdit.remove(config, player.get(), index(path));
        }
        JsonObject json = RecordWriter.writeWhole(config);
        JsonPlace.at(json, list(path)).getAsJsonArray().remove(index(path));
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
}
