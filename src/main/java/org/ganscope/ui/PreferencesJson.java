package org.ganscope.ui;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import org.ganscope.plot.PlaneLayer;
import org.ganscope.plot.Theme;
import org.ganscope.plot.View;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@link Preferences} as JSON and back. */
final class PreferencesJson {
    private PreferencesJson() {}

    static String write(Preferences preferences) {
        var json = new JsonObject();
        json.addProperty("theme", preferences.theme().name());
        json.addProperty("leftFolded", preferences.leftFolded());
        json.addProperty("rightFolded", preferences.rightFolded());
        preferences.place().ifPresent(place -> json.add("place", json(place)));
        var recent = new JsonArray();
        preferences.recent().forEach(file -> recent.add(file.toString()));
        json.add("recent", recent);
        var views = new JsonArray();
        preferences.views().forEach(view -> views.add(view.name()));
        json.add("views", views);
        var layers = new JsonArray();
        preferences.layers().forEach(layer -> layers.add(layer.name()));
        json.add("pointsShow", layers);
        json.addProperty("logSteps", preferences.logSteps());
        var courses = new JsonObject();
        preferences.courses().forEach(courses::addProperty);
        json.add("courses", courses);
        return json.toString();
    }

    private static JsonObject json(Preferences.Place place) {
        var json = new JsonObject();
        json.addProperty("x", place.x());
        json.addProperty("y", place.y());
        json.addProperty("width", place.width());
        json.addProperty("height", place.height());
        json.addProperty("maximised", place.maximised());
        return json;
    }

    /**
     * {@return what {@code text} holds}
     *
     * @throws RuntimeException of Gson's if it is not what {@link #write} gave
     */
    static Preferences read(String text) {
        JsonObject json = JsonParser.parseString(text).getAsJsonObject();
        List<Path> recent = new ArrayList<>();
        if (json.has("recent")) {
            for (JsonElement file : json.get("recent").getAsJsonArray()) {
                recent.add(Path.of(file.getAsString()));
            }
        }
        return new Preferences(
                theme(json),
                isTrue(json, "leftFolded"),
                isTrue(json, "rightFolded"),
                json.has("place")
                        ? Optional.of(place(json.get("place").getAsJsonObject()))
                        : Optional.empty(),
                recent,
                views(json),
                layers(json),
                isTrue(json, "logSteps"),
                courses(json));
    }

    /** Files of versions that knew light and dark alone say "dark": true or false. */
    private static Theme theme(JsonObject json) {
        if (!json.has("theme")) {
            return isTrue(json, "dark") ? Theme.DARK : Theme.LIGHT;
        }
        String name = json.get("theme").getAsString();
        return Arrays.stream(Theme.values())
                .filter(theme -> theme.name().equals(name))
                .findFirst()
                .orElse(Theme.LIGHT);
    }

    /** Views that this version does not know are left out. */
    private static List<View> views(JsonObject json) {
        if (!json.has("views")) {
            return View.atFirst();
        }
        return json.get("views").getAsJsonArray().asList().stream()
                .map(JsonElement::getAsString)
                .flatMap(name -> View.named(name).stream())
                .distinct()
                .toList();
    }

    /** Layers that this version does not know are left out. */
    private static Set<PlaneLayer> layers(JsonObject json) {
        if (!json.has("pointsShow")) {
            return PlaneLayer.FIRST;
        }
        return json.get("pointsShow").getAsJsonArray().asList().stream()
                .map(JsonElement::getAsString)
                .flatMap(name -> PlaneLayer.named(name).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> courses(JsonObject json) {
        return json.has("courses")
                ? json.get("courses").getAsJsonObject().entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, entry -> entry.getValue().getAsString()))
                : Map.of();
    }

    private static Preferences.Place place(JsonObject json) {
        return new Preferences.Place(
                finite(json, "x"),
                finite(json, "y"),
                finite(json, "width"),
                finite(json, "height"),
                isTrue(json, "maximised"));
    }

    private static double finite(JsonObject json, String name) {
        double value = json.has(name) ? json.get(name).getAsDouble() : Double.NaN;
        if (!Double.isFinite(value)) {
            throw new JsonParseException(name + " is no number");
        }
        return value;
    }

    private static boolean isTrue(JsonObject json, String name) {
        return json.has(name) && json.get(name).getAsBoolean();
    }
}
