package org.ganscope.config;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import java.util.List;

/**
 * Makes the JSON tree of a config record: its fields in their order, defaults too. Files are
 * written whole, so that they say all that a run depended on, whatever the defaults become.
 */
public final class RecordWriter {
    private RecordWriter() {}

    /**
     * {@return a fresh tree; a member of a family begins with its {@code type}, and what is seldom
     * changed is left out where it has its default}
     */
    public static JsonObject write(Record config) {
        return write(config, false);
    }

    /** {@return a fresh tree that names every field} */
    public static JsonObject writeWhole(Record config) {
        return write(config, true);
    }

    /** {@return whether {@link #write} leaves the field out: it is as by default, as mostly} */
    public static boolean leavesOut(FieldShape field, Record config) {
        return field.seldom()
                && value(field.in(config), field.isBare(), true).equals(field.byDefault());
    }

    private static JsonObject write(Record config, boolean whole) {
        JsonObject json = new JsonObject();
        if (config.getClass().isAnnotationPresent(Choice.class)) {
            json.addProperty("type", Option.of(config.getClass()).name());
        }
        for (FieldShape field : RecordShape.of(config.getClass()).fields()) {
            if (whole || !leavesOut(field, config)) {
                json.add(field.name(), value(field.in(config), field.isBare(), whole));
            }
        }
        return json;
    }

    private static JsonElement value(Object value, boolean bare, boolean whole) {
        return switch (value) {
            case Number number -> new JsonPrimitive(number);
            case String text -> new JsonPrimitive(text);
            case Named named -> new JsonPrimitive(named.text());
            case List<?> list -> {
                JsonArray array = new JsonArray();
                list.forEach(element -> array.add(value(element, false, whole)));
                yield array;
            }
            case Record record when bare && record.getClass().getRecordComponents().length == 0 ->
                    new JsonPrimitive(Option.of(record.getClass()).name());
            case Record record -> write(record, whole);
            default -> throw new IllegalArgumentException("a config cannot hold " + value);
        };
    }
}
