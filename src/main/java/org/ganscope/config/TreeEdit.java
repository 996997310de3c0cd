package org.ganscope.config;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * One change of a JSON tree: walks along a path, making what the tree left to defaults, and sets
 * the value at its end. A part of the tree that is broken is left alone, for the reader to name.
 */
final class TreeEdit {
    private final List<String> segments;
    private final String value;
    private final Faults faults;

    TreeEdit(List<String> segments, String value, Faults faults) {
        this.segments = segments;
        this.value = value;
        this.faults = faults;
    }

    void apply(JsonObject json, RecordShape shape) {
        inRecord(json, shape, false);
    }

    private TreeEdit next() {
        return new TreeEdit(
                segments.subList(1, segments.size()), value, faults.at(segments.getFirst()));
    }

    private void inRecord(JsonObject json, RecordShape shape, boolean typed) {
        String name = segments.getFirst();
        Optional<FieldShape> field = shape.field(name);
        if (field.isEmpty()) {
            List<String> names = new ArrayList<>(shape.names());
            if (typed) {
                names.add("type");
            }
            unknown(names);
            return;
        }
        if (!json.has(name)) {
            json.add(name, field.get().byDefault());
        }
        next().put(json.get(name), field.get().kind(), changed -> json.add(name, changed));
    }

    /** Goes on from {@code json}; {@code place} replaces it in the tree. */
    private void put(JsonElement json, Kind kind, Consumer<JsonElement> place) {
        if (segments.isEmpty()) {
            place.accept(parsed(kind));
            return;
        }
        switch (kind) {
            case Kind.Group(Class<?> type) when json instanceof JsonObject object ->
                    inRecord(object, RecordShape.of(type), false);
            case Kind.OneOf(Class<?> family) -> inChoice(json, Family.of(family), place);
            case Kind.ListOf(Kind element) when json instanceof JsonArray array ->
                    inList(array, element);
            case Kind.Group ignored -> {}
            case Kind.ListOf ignored -> {}
            default -> unknown(List.of());
        }
    }

    private void inChoice(JsonElement json, Family family, Consumer<JsonElement> place) {
        if (segments.equals(List.of("type"))) {
            place.accept(typed(parsed(new Kind.Text(String.class))));
            return;
        }
        JsonElement expanded = json instanceof JsonPrimitive ? typed(json) : json;
        if (expanded instanceof JsonObject object
                && object.get("type") instanceof JsonPrimitive type) {
            place.accept(object);
            family.option(type.getAsString())
                    .ifPresent(option -> inRecord(object, option.shape(), true));
        }
    }

    private static JsonObject typed(JsonElement type) {
        JsonObject choice = new JsonObject();
        choice.add("type", type);
        return choice;
    }

    private void inList(JsonArray list, Kind element) {
        OptionalInt place = Path.place(segments.getFirst());
        if (place.isEmpty() || place.getAsInt() > list.size()) {
            faults.at(segments.getFirst())
                    .add("is not there; [%d] would append to the list".formatted(list.size()), "");
            return;
        }
        int index = place.getAsInt();
        if (index == list.size()) {
            list.add(another(list));
        }
        next().put(list.get(index), element, changed -> list.set(index, changed));
    }

    /** {@return an entry to append: of the same type as the last one, with defaults} */
    private static JsonElement another(JsonArray list) {
        return !list.isEmpty()
                        && list.get(list.size() - 1) instanceof JsonObject last
                        && last.has("type")
                ? typed(last.get("type"))
                : new JsonObject();
    }

    private void unknown(List<String> names) {
        String name = segments.getFirst();
        List<String> others = names.stream().filter(known -> !known.equals(name)).toList();
        String meant =
                Nearest.to(name, others)
                        .map(near -> "; did you mean " + near + "?")
                        .orElse(others.isEmpty() ? "" : "; one may set " + Words.anyOf(others));
        faults.at(name).add("is not known" + meant, "");
    }

    /** {@return the value as JSON where it is JSON of that kind, else as a text} */
    private JsonElement parsed(Kind kind) {
        JsonElement text = new JsonPrimitive(value);
        JsonElement json = json().orElse(text);
        boolean isText = kind instanceof Kind.Text;
        return isText && !(json instanceof JsonPrimitive quoted && quoted.isString()) ? text : json;
    }

    private Optional<JsonElement> json() {
        if (value.matches(
                "\\s*[+-]?(\\d{1,40}\\.?\\d{0,40}|\\.\\d{1,40})([eE][+-]?\\d{1,9})?\\s*")) {
            return Optional.of(new JsonPrimitive(new BigDecimal(value.strip())));
        }
        try {
            return Optional.of(StrictJson.parse(value, "value"));
        } catch (ConfigException e) {
            return Optional.empty();
        }
    }
}
