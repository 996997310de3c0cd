package org.ganscope.ui;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import org.ganscope.config.Family;
import org.ganscope.config.FieldShape;
import org.ganscope.config.Kind;
import org.ganscope.config.Option;
import org.ganscope.config.Range;

import java.util.List;
import java.util.Locale;

/**
 * What a tooltip tells of a config field: what it means, what it may be, what it is by default, and
 * when a change takes hold.
 */
final class FieldWords {
    private FieldWords() {}

    /**
     * {@return some lines of words}
     *
     * @param live whether an edit reaches the run without a reset
     */
    static String of(FieldShape field, boolean live) {
        return String.join("\n", field.meaning(), allowed(field), when(live));
    }

    /** {@return the same with what is chosen now} */
    static String of(FieldShape field, List<Option> options, Option chosen, boolean live) {
        boolean alone = field.kind() instanceof Kind.OneOf;
        return String.join(
                "\n",
                field.meaning(),
                chosen.label() + ": " + chosen.meaning(),
                alone ? allowed(field) : "One of " + options.size(),
                when(live));
    }

    /** {@return when an edit takes hold} */
    static String when(boolean live) {
        return live ? "Changes while it trains" : "Takes hold at a reset";
    }

    private static String allowed(FieldShape field) {
        String range =
                switch (field.kind()) {
                    case Kind.Whole ignored -> "A whole number, " + numbers(field);
                    case Kind.Decimal ignored -> "A number, " + numbers(field);
                    case Kind.Text ignored -> "Text, " + sizes(field.range(), "characters");
                    case Kind.ListOf ignored -> "A list, " + sizes(field.range(), "entries");
                    case Kind.OneOf(Class<?> family) ->
                            "One of " + Family.of(family).options().size();
                    case Kind.Group ignored -> "A group";
                };
        return "%s; default %s".formatted(range, defaultOf(field));
    }

    private static String numbers(FieldShape field) {
        String words = field.range().words();
        String range = words.equals("a finite number") ? "any" : words;
        return field.unit().isEmpty() ? range : range + " " + field.unit();
    }

    private static String sizes(Range range, String of) {
        boolean bottomless = range.min() <= 0;
        return bottomless
                ? String.format(Locale.ROOT, "at most %,d %s", (long) range.max(), of)
                : range.words() + " " + of;
    }

    private static String defaultOf(FieldShape field) {
        return switch (field.kind()) {
            case Kind.OneOf(Class<?> family) -> label(field.byDefault(), Family.of(family));
            default -> plain(field.byDefault());
        };
    }

    private static String label(JsonElement value, Family family) {
        String name =
                value instanceof JsonObject object
                        ? object.get("type").getAsString()
                        : value.getAsString();
        return family.option(name).orElseThrow().label();
    }

    private static String plain(JsonElement value) {
        return switch (value) {
            case JsonArray list when list.isEmpty() -> "none";
            case JsonArray list -> list.size() == 1 ? "1 entry" : list.size() + " entries";
            case JsonPrimitive text when text.isString() && text.getAsString().isEmpty() -> "empty";
            default -> value.getAsString();
        };
    }
}
