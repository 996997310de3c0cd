package org.ganscope;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** The reference values that others computed in float64, and how close float32 must come. */
public final class Golden {
    private Golden() {}

    /** {@return a file of the reference folder; what is compared with its numbers is noted} */
    public static JsonObject file(String name) {
        JsonObject file = read(name);
        GoldenNotes.know(name, file);
        return file;
    }

    static JsonObject read(String name) {
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(
                                Golden.class.getResourceAsStream("/reference/" + name)),
                        StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(reader).getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the numbers of a JSON array} */
    public static double[] numbers(JsonElement array) {
        JsonArray numbers = array.getAsJsonArray();
        double[] values = new double[numbers.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = numbers.get(i).getAsDouble();
        }
        GoldenNotes.same(array, values);
        return values;
    }

    /** {@return the numbers of a JSON array, or of an array of such, row by row} */
    public static double[] flat(JsonElement array) {
        double[] values =
                array.getAsJsonArray().asList().stream()
                        .flatMap(
                                entry ->
                                        entry.isJsonArray()
                                                ? entry.getAsJsonArray().asList().stream()
                                                : Stream.of(entry))
                        .mapToDouble(JsonElement::getAsDouble)
                        .toArray();
        GoldenNotes.same(array, values);
        return values;
    }

    /** {@return sin(1.3 k + 0.7 s) scale, k from 0: the fixed numbers of the references} */
    public static float[] fill(int count, int seed, double scale) {
        float[] values = new float[count];
        for (int k = 0; k < count; k++) {
            values[k] = (float) (Math.sin(1.3 * k + 0.7 * seed) * scale);
        }
        return values;
    }

    /** Fails unless |ours - gold| is at most 1e-5 max|gold| + 1e-6. */
    public static void assertClose(String what, float[] ours, double[] gold) {
        assertClose(what, ours, gold, 1e-5, 1e-6);
    }

    /** Fails unless |ours - gold| is at most relative max|gold| + absolute. */
    public static void assertClose(
            String what, float[] ours, double[] gold, double relative, double absolute) {
        double largest = 0;
        for (double value : gold) {
            largest = Math.max(largest, Math.abs(value));
        }
        assertThat(ours).as(what).hasSameSizeAs(gold);
        for (int i = 0; i < gold.length; i++) {
            double error = Math.abs(ours[i] - gold[i]);
            GoldenNotes.note(gold, error, relative * largest + absolute);
            assertThat(error)
                    .as("%s[%d]: %s for %s", what, i, ours[i], gold[i])
                    .isLessThanOrEqualTo(relative * largest + absolute);
        }
    }

    /** Fails unless |ours - gold| is at most {@code allowed}. */
    public static void assertClose(double ours, JsonElement gold, double allowed) {
        double error = Math.abs(ours - gold.getAsDouble());
        GoldenNotes.note(gold, error, allowed);
        assertThat(error).as("%s for %s", ours, gold).isLessThanOrEqualTo(allowed);
    }

    /** Fails unless |ours - gold| is at most {@code share} of |gold|. */
    public static void assertNear(double ours, JsonElement gold, double share) {
        assertClose(ours, gold, share * Math.abs(gold.getAsDouble()));
    }
}
