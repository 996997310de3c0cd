package org.ganscope.config;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays out a JSON tree for people: a group or list stands on one line where it fits, as {@code
 * {"every": 10, "samples": 10000}} does, and its numbers are the shortest that read back exactly.
 */
public final class JsonText {
    private static final int WIDTH = 100;
    private static final String INDENT = "  ";

    private JsonText() {}

    /** {@return the text of {@code json}, which is not changed, with a final line break} */
    public static String of(JsonObject json) {
        return broken(json, "") + "\n";
    }

    private static String laidOut(JsonElement json, String indent, int before) {
        String line = inline(json);
        boolean fits = indent.length() + before + line.length() + 1 <= WIDTH;
        return fits || json.isJsonPrimitive() ? line : broken(json, indent);
    }

    private static String inline(JsonElement json) {
        return switch (json) {
            case JsonObject object -> {
                List<String> fields = new ArrayList<>();
                object.asMap().forEach((name, value) -> fields.add(label(name) + inline(value)));
                yield "{" + String.join(", ", fields) + "}";
            }
            case JsonArray array ->
                    "["
                            + String.join(
                                    ", ", array.asList().stream().map(JsonText::inline).toList())
                            + "]";
            case JsonPrimitive primitive when primitive.isString() ->
                    Words.json(primitive.getAsString());
            case JsonPrimitive primitive
                    when primitive.isNumber() && primitive.getAsNumber() instanceof Double number ->
                    Words.number(number);
            default -> json.toString();
        };
    }

    private static String broken(JsonElement json, String indent) {
        String inner = indent + INDENT;
        List<String> lines = new ArrayList<>();
        if (json instanceof JsonObject object) {
            object.asMap()
                    .forEach(
                            (name, value) -> {
                                String label = label(name);
                                lines.add(inner + label + laidOut(value, inner, label.length()));
                            });
            return "{\n" + String.join(",\n", lines) + "\n" + indent + "}";
        }
        json.getAsJsonArray().forEach(value -> lines.add(inner + laidOut(value, inner, 0)));
        return "[\n" + String.join(",\n", lines) + "\n" + indent + "]";
    }

    private static String label(String name) {
        return Words.json(name) + ": ";
    }
}
