package org.ganscope.config;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import java.util.List;

/**
 * Makes the complete JSON tree of a config record: every field in its order, defaults too, so that
 * a file says all that its run depended on.
 */
public final class RecordWriter {
    private RecordWriter() {}

    /** {@return a fresh tree; a member of a family begins with its {@code type}} */
    public static JsonObject write(Record config) {
        JsonObject json = new JsonObject();
        if (config.getClass().isAnnotationPresent(Choice.class)) {
            json.addProperty("type", Option.of(config.getClass()).name());
        }
        for (FieldShape field : RecordShape.of(config.getClass()).fields()) {
            json.add(field.name(), value(field.in(config), field.isBare()));
        }
        return json;
    }

    private static JsonElement value(Object value, boolean bare) {
        return switch (value) {
            case Number number -> new JsonPrimitive(number);
            case String text -> new JsonPrimitive(text);
            case List<?> list -> {
                JsonArray array = new JsonArray();
                list.forEach(element -> array.add(value(element, false)));
                yield array;
            }
            case Record record when bare && record.getClass().getRecordComponents().length == 0 ->
                    new JsonPrimitive(Option.of(record.getClass()).name());
            case Record record -> write(record);
            default -> throw new IllegalArgumentException("a config cannot hold " + value);
        };
    }
}
