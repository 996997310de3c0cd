package org.ganscope.config;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes a config record of a JSON tree, or names every fault of the tree at once. A field that the
 * tree does not name takes its default; one that the record does not have is a fault.
 */
public final class RecordReader {
    private static final Pattern NUMBER_WITH_COMMAS =
            Pattern.compile("[-+]?\\d*(,\\d+)+(\\.\\d*)?([eE][-+]?\\d+)?");

    private final Faults faults;

    private RecordReader(Faults faults) {
        this.faults = faults;
    }

    /**
     * {@return the record that {@code json} describes}
     *
     * @param type a record, or a sealed family of records
     * @throws ConfigException with all faults
     */
    public static <T> T read(JsonElement json, Class<T> type) {
        Faults faults = new Faults();
        Optional<T> read = read(json, type, faults);
        faults.throwIfAny();
        return read.orElseThrow();
    }

    /**
     * {@return the record, or nothing if any fault was noted} Notes its faults in {@code faults}.
     */
    public static <T> Optional<T> read(JsonElement json, Class<T> type, Faults faults) {
        return new RecordReader(faults).value(json, Kind.of(type), Range.ANY).map(type::cast);
    }

    private RecordReader at(String name) {
        return new RecordReader(faults.at(name));
    }

    private Optional<Object> value(JsonElement json, Kind kind, Range range) {
        return switch (kind) {
            case Kind.Whole(boolean wide) when wide ->
                    number(json, range, true).map(Double::longValue);
            case Kind.Whole ignored -> number(json, range, true).map(Double::intValue);
            case Kind.Decimal ignored -> number(json, range, false).map(value -> value);
            case Kind.Text(Class<?> type) -> text(json, type, range);
            case Kind.ListOf(Kind element) -> list(json, element, range);
            case Kind.OneOf(Class<?> family) -> choice(json, Family.of(family));
            case Kind.Group(Class<?> type) when isTyped(json, type) ->
                    choice(json, new Family(List.of(Option.of(type))));
            case Kind.Group(Class<?> type) when json instanceof JsonObject fields ->
                    record(fields, RecordShape.of(type), false);
            case Kind.Group ignored -> wrong("must be a group of fields {...}", json);
        };
    }

    /** A choice may be read by itself, as it was written by itself. */
    private static boolean isTyped(JsonElement json, Class<?> type) {
        return type.isAnnotationPresent(Choice.class)
                && json instanceof JsonObject fields
                && fields.has("type");
    }

    /** A number is read through a double: an exponent of a billion is as cheap as any. */
    private Optional<Double> number(JsonElement json, Range range, boolean whole) {
        if (!(json instanceof JsonPrimitive primitive && primitive.isNumber())) {
            return wrong("must be a number" + within(range) + withoutCommas(json), json);
        }
        double value = Double.parseDouble(primitive.getAsString());
        if (whole && Double.isFinite(value) && value != Math.rint(value)) {
            return wrong("must be a whole number" + within(range), json);
        }
        return Checks.number(value, json, range, faults) ? Optional.of(value) : Optional.empty();
    }

    /** Told to who writes decimals with a comma, or thousands as the rules themselves do. */
    private static String withoutCommas(JsonElement json) {
        boolean hasCommas =
                json instanceof JsonPrimitive text
                        && text.isString()
                        && NUMBER_WITH_COMMAS.matcher(text.getAsString().strip()).matches();
        return hasCommas ? ", without commas (5.5 or 1000)" : "";
    }

    private static String within(Range range) {
        return range.equals(Range.ANY) ? "" : ", " + range.words();
    }

    private Optional<Object> text(JsonElement json, Class<?> type, Range range) {
        if (!(json instanceof JsonPrimitive primitive && primitive.isString())) {
            return wrong("must be text in double quotes", json);
        }
        String text = primitive.getAsString();
        if (!Checks.text(text, range, faults)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Named.of(type, text));
        } catch (ConfigException e) {
            faults.addFollowing(e.faults());
            return Optional.empty();
        }
    }

    private Optional<Object> list(JsonElement json, Kind element, Range range) {
        if (!(json instanceof JsonArray array)) {
            return wrong("must be a list [...]", json);
        }
        if (!Checks.size(array.size(), range, faults)) {
            return Optional.empty();
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            at("[" + i + "]").value(array.get(i), element, Range.ANY).ifPresent(values::add);
        }
        return values.size() == array.size() ? Optional.of(values) : Optional.empty();
    }

    private Optional<Object> choice(JsonElement json, Family family) {
        if (json instanceof JsonPrimitive) {
            return option(json, family)
                    .flatMap(type -> record(new JsonObject(), type.shape(), true));
        }
        if (!(json instanceof JsonObject fields)) {
            return wrong("must be a choice {\"type\": ...}", json);
        }
        RecordReader atType = at("type");
        if (!fields.has("type")) {
            atType.faults.add("must be given: " + Words.anyOf(family.names()), "");
            return Optional.empty();
        }
        return atType.option(fields.get("type"), family)
                .flatMap(option -> record(fields, option.shape(), true));
    }

    private Optional<Option> option(JsonElement json, Family family) {
        String rule = "must be " + Words.anyOf(family.names());
        if (!(json instanceof JsonPrimitive name && name.isString())) {
            return wrong(rule, json);
        }
        Optional<Option> option = family.option(name.getAsString());
        if (option.isEmpty()) {
            faults.add(rule, Words.of(json) + meant(name.getAsString(), family.names()));
        }
        return option;
    }

    private Optional<Object> record(JsonObject json, RecordShape shape, boolean typed) {
        int before = faults.size();
        List<Object> values = shape.fields().stream().map(field -> field(json, field)).toList();
        for (String name : json.keySet()) {
            if (shape.field(name).isEmpty() && !(typed && name.equals("type"))) {
                at(Words.name(name)).faults.add("is not known" + meant(name, shape.names()), "");
            }
        }
        try {
            Object record = shape.construct(values);
            return faults.size() == before ? Optional.of(record) : Optional.empty();
        } catch (ConfigException e) {
            faults.addFollowing(e.faults());
            return Optional.empty();
        }
    }

    /**
     * {@return the field's value; where it is broken, its default, so that others can be judged}
     */
    private Object field(JsonObject json, FieldShape field) {
        RecordReader reader = at(field.name());
        return (json.has(field.name())
                        ? reader.value(json.get(field.name()), field.kind(), field.range())
                        : Optional.empty())
                .orElseGet(() -> defaultOf(field));
    }

    private static Object defaultOf(FieldShape field) {
        return new RecordReader(new Faults())
                .value(field.byDefault(), field.kind(), field.range())
                .orElseThrow(() -> new IllegalStateException("wrong default: " + field.name()));
    }

    private static String meant(String typed, List<String> names) {
        return Nearest.to(typed, names).map(name -> "; did you mean " + name + "?").orElse("");
    }

    private <T> Optional<T> wrong(String rule, JsonElement json) {
        faults.add(rule, Words.of(json));
        return Optional.empty();
    }
}
