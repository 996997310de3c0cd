package org.ganscope.config;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.ToNumberPolicy;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;

import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses JSON from strangers: standard JSON only, nothing nested deep enough to exhaust the stack,
 * no field twice, and what is wrong is said in one sentence with line and column.
 */
public final class StrictJson {
    /** Far deeper than any config, far shallower than any stack. */
    private static final int DEEPEST = 32;

    private static final Pattern PLACE = Pattern.compile("at line (\\d+) column (\\d+)");

    /** How Gson begins to say what is broken, and how we say it. */
    private static final Map<String, String> REASONS =
            Map.ofEntries(
                    Map.entry("End of input", "it ends too early"),
                    Map.entry("Unterminated object", "a comma or } is missing"),
                    Map.entry("Unterminated array", "a comma or ] is missing"),
                    Map.entry("Unterminated string", "a text has no closing quote"),
                    Map.entry("Expected name", "a name is expected; is there a comma too many?"),
                    Map.entry("Expected value", "a value is missing"),
                    Map.entry("Expected ':'", "a colon is missing after a name"),
                    Map.entry("Unescaped control", "a text holds a line break or tab; write \\n"),
                    Map.entry(
                            "Invalid escape", "a \\ stands before a letter it cannot stand before"),
                    Map.entry("Malformed Unicode", "four hexadecimal digits must follow \\u"),
                    Map.entry("Unpaired surrogate", "a text holds half a character"),
                    Map.entry("Nesting limit", "it is nested more than " + DEEPEST + " deep"));

    private static final String OTHER =
            "this is no JSON value; names and texts stand in double quotes, and JSON knows no comments";

    private StrictJson() {}

    /**
     * {@return the tree that {@code text} writes}
     *
     * @param name what the text is called in a fault, such as its file's name
     * @throws ConfigException with one fault
     */
    public static JsonElement parse(String text, String name) {
        JsonReader reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        reader.setNestingLimit(DEEPEST);
        try {
            JsonElement json = element(reader, name);
            if (!isAtEnd(reader)) {
                throw fault(name, reader.toString(), "something follows after its end");
            }
            return json;
        } catch (EOFException | MalformedJsonException e) {
            String message = String.valueOf(e.getMessage());
            throw fault(name, message, reason(message));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isAtEnd(JsonReader reader) throws IOException {
        try {
            return reader.peek() == JsonToken.END_DOCUMENT;
        } catch (MalformedJsonException e) {
            return false;
        }
    }

    private static JsonElement element(JsonReader reader, String name) throws IOException {
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> object(reader, name);
            case BEGIN_ARRAY -> {
                JsonArray array = new JsonArray();
                reader.beginArray();
                while (reader.hasNext()) {
                    array.add(element(reader, name));
                }
                reader.endArray();
                yield array;
            }
            case STRING -> new JsonPrimitive(reader.nextString());
            case NUMBER ->
                    new JsonPrimitive(ToNumberPolicy.LAZILY_PARSED_NUMBER.readNumber(reader));
            case BOOLEAN -> new JsonPrimitive(reader.nextBoolean());
            case NULL -> {
                reader.nextNull();
                yield JsonNull.INSTANCE;
            }
            default -> throw new EOFException("End of input " + reader);
        };
    }

    private static JsonObject object(JsonReader reader, String name) throws IOException {
        JsonObject object = new JsonObject();
        reader.beginObject();
        while (reader.hasNext()) {
            String field = reader.nextName();
            if (object.has(field)) {
                throw fault(name, reader.toString(), Words.name(field) + " is given twice");
            }
            object.add(field, element(reader, name));
        }
        reader.endObject();
        return object;
    }

    private static String reason(String message) {
        return REASONS.entrySet().stream()
                .filter(known -> message.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(OTHER);
    }

    private static ConfigException fault(String name, String message, String reason) {
        Matcher place = PLACE.matcher(message);
        String where =
                place.find()
                        ? "line %s, column %s: ".formatted(place.group(1), place.group(2))
                        : "";
        return new ConfigException(
                List.of(new Fault(name, "is not valid JSON, " + where + reason, "")));
    }
}
