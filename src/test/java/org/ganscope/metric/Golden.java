package org.ganscope.metric;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Independently computed values, by SciPy and quadrature, of the test resources. */
final class Golden {
    private Golden() {}

    static JsonObject read(String name) {
        String path = "/reference/" + name;
        try (var in = Objects.requireNonNull(Golden.class.getResourceAsStream(path), path);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(reader).getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
