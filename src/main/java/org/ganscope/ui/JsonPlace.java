package org.ganscope.ui;

import com.google.gson.JsonElement;

import java.util.regex.Pattern;

/** Finds a place in a written config by its path, such as {@code generator.layers[0].units}. */
final class JsonPlace {
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[.\\[\\]]+");

    private JsonPlace() {}

    static JsonElement at(JsonElement tree, String path) {
        JsonElement found = tree;
        for (String name : BETWEEN_NAMES.split(path, 0)) {
            found =
                    found.isJsonArray()
                            ? found.getAsJsonArray().get(Integer.parseInt(name))
                            : found.getAsJsonObject().get(name);
        }
        return found;
    }
}
