package org.ganscope.config;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** How values are written: in files so that they read back to the same bits, in sentences short. */
final class Words {
    private static final int LONGEST = 40;
    private static final Gson QUOTES = new GsonBuilder().disableHtmlEscaping().create();

    private Words() {}

    /** {@return a value as a sentence shows it; long ones are cut} */
    static String of(Object value) {
        return switch (value) {
            case JsonPrimitive primitive when primitive.isString() ->
                    quoted(primitive.getAsString());
            case JsonPrimitive primitive when primitive.isNumber() ->
                    cut(primitive.getAsString().replace("E+", "e").replace('E', 'e'));
            case JsonArray array -> "a list of " + array.size();
            case JsonObject ignored -> "a group {...}";
            case JsonElement other -> cut(other.toString());
            case String text -> quoted(text);
            case List<?> list -> "a list of " + list.size();
            case Double number -> number(number);
            default -> cut(value.toString());
        };
    }

    /** {@return text in double quotes, escaped as in JSON, cut where it is long} */
    static String quoted(String text) {
        boolean fits = text.length() <= LONGEST;
        return QUOTES.toJson(fits ? text : text.substring(0, LONGEST - 1) + "…");
    }

    /** {@return the whole text in double quotes, escaped as in JSON} */
    static String json(String text) {
        return QUOTES.toJson(text);
    }

    /** {@return a name from a file: as it is if it could be one of ours, else in quotes} */
    static String name(String text) {
        return text.matches("[A-Za-z][A-Za-z0-9_]{0,39}") ? text : quoted(text);
    }

    /** {@return the shortest number that reads back to the same bits: 0.001, 4.0, 1e-8} */
    static String number(double value) {
        String text = Double.toString(value);
        if (!text.contains("E")) {
            return text;
        }
        BigDecimal exact = new BigDecimal(text).stripTrailingZeros();
        if (Math.abs(value) >= 1e-4 && Math.abs(value) < 1e15) {
            return exact.toPlainString() + (exact.scale() <= 0 ? ".0" : "");
        }
        return exact.toString().replace("E+", "e").replace('E', 'e');
    }

    /** {@return a limit as a sentence shows it: 16,384 or 0.001} */
    static String limit(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e18
                ? String.format(Locale.ROOT, "%,d", (long) value)
                : number(value);
    }

    /** {@return names as a sentence lists them: "linear, tanh or relu"} */
    static String anyOf(List<String> names) {
        int last = names.size() - 1;
        return last == 0
                ? names.get(0)
                : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
