package org.ganscope;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How near our figures come to those of the references, entry by entry. With {@code
 * -Dganscope.golden=FILE}, the tests that ran write their table into that file as they end.
 */
final class GoldenNotes {
    private static final Map<Object, String> PLACES =
            Collections.synchronizedMap(new IdentityHashMap<>());
    private static final Map<String, Row> ROWS = Collections.synchronizedMap(new TreeMap<>());

    /** What is compared with nothing, and why: patterns of places. */
    private static final Map<String, String> GAPS =
            Map.of(
                    "gradient_penalty.*(W|b)[0-9]|gradient_penalty.*(x_real|x_fake|alpha).*|.*out_shape"
                            + "|losses.*_logits|.*_first[23]|optimizers.* (x0|grads)|.*: (W|u0)|.*: [xy]"
                            + "|dirac.*conopt_check.*",
                    "inputs, or a note on other code",
                    "layers.*(act |linear |devnag get).*: L|.*_scipy.*|.*check.*|.*true_singular.*|.*max abs err|.*from 0.01"
                            + "|losses.*(half|ganlab).*|.*density_expected"
                            + "|metrics.*(oracle_floors: (ring8 R2|grid25)|ring8_perfect.*: 8|frechet_blind).*|.*noise_floor.*: (250|500|2500|10000)",
                    "repeat what others say: the loss over an output that is compared, the same by another"
                            + " program, a floor of another sample size",
                    "layers.*(conv|upsample).*|optimizers.*(adagrad|TF1).*",
                    "for images, or optional",
                    "dirac.*(extragradient|optimistic).*h=.*|dirac.*continuous_radius.*",
                    "their trajectories are compared instead",
                    "dirac.*instance.noise.*",
                    "a draw, no exact number: DiracGanTest compares means of 100,000 updates",
                    "theory.*(KL_|TV|closed).*|theory.*json . (N.0,1.|0.5N).*: W1|theory.*4 modes.*|metrics.*sliced_W2.*",
                    "quantities of laws that the engine does not compute, or compared through another");

    static {
        Optional.ofNullable(System.getProperty("ganscope.golden"))
                .ifPresent(
                        file ->
                                Runtime.getRuntime()
                                        .addShutdownHook(new Thread(() -> write(Path.of(file)))));
    }

    private GoldenNotes() {}

    /** What was compared with one entry: the comparison that came nearest to its tolerance. */
    private record Row(int numbers, double error, double allowed) {
        Row with(double otherError, double otherAllowed) {
            boolean isWorse = otherError * allowed > error * otherAllowed;
            return isWorse
                    ? new Row(numbers + 1, otherError, otherAllowed)
                    : new Row(numbers + 1, error, allowed);
        }
    }

    /** {@return why an entry is compared with nothing, if so} */
    static Optional<String> reason(String place) {
        return GAPS.entrySet().stream()
                .filter(gap -> place.matches(gap.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Remembers where the numbers of a file stand. */
    static void know(String file, JsonObject content) {
        content.asMap().forEach((name, element) -> know(file + " | " + name, element, 1));
    }

    private static void know(String place, JsonElement element, int depth) {
        PLACES.put(element, place);
        if (element.isJsonObject()) {
            element.getAsJsonObject()
                    .asMap()
                    .forEach(
                            (name, inner) ->
                                    know(
                                            depth < 2 ? place + ": " + name : place,
                                            inner,
                                            depth + 1));
        } else if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(inner -> know(place, inner, depth + 1));
        }
    }

    /** Says that {@code copy} holds the numbers of {@code element}. */
    static void same(JsonElement element, Object copy) {
        Optional.ofNullable(PLACES.get(element)).ifPresent(place -> PLACES.put(copy, place));
    }

    /** Notes a comparison with a number of {@code gold}. */
    static void note(Object gold, double error, double allowed) {
        Optional.ofNullable(PLACES.get(gold))
                .ifPresent(
                        place ->
                                ROWS.merge(
                                        place,
                                        new Row(1, error, allowed),
                                        (old, _) -> old.with(error, allowed)));
    }

    private static void write(Path file) {
        var text = new StringBuilder();
        text.append(
                """
                # How near we come to the references

                `mvn test -Dganscope.golden=docs/golden.md` writes this table: of each entry of the files in
                `src/test/resources/reference`, which an independent float64 implementation made, how many of our
                figures were compared with it, and the comparison that came nearest to its tolerance. Ours are
                float32 but for metrics and closed forms. Entries that are texts, inputs or repeat another are not
                in it.

                | file | entry | compared | distance | allowed |
                |---|---|--:|--:|--:|
                """);
        ROWS.forEach(
                (place, row) ->
                        text.append(
                                String.format(
                                        Locale.ROOT,
                                        "| %s | %d | %.1e | %.1e |%n",
                                        place,
                                        row.numbers(),
                                        row.error(),
                                        row.allowed())));
        text.append("\nNot in the table:\n\n| entries (a pattern) | why |\n|---|---|\n");
        new TreeMap<>(GAPS)
                .forEach(
                        (pattern, why) ->
                                text.append("| `")
                                        .append(pattern.replace("|", "\\|"))
                                        .append("` | ")
                                        .append(why)
                                        .append(" |\n"));
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
