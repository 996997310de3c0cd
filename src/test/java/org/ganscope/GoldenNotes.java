package org.ganscope;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * How near our figures come to those of the references, entry by entry. With {@code
 * -Dganscope.golden=FILE}, the tests that ran write their table into that file as they end.
 */
final class GoldenNotes {
    private static final Map<Object, String> PLACES =
            Collections.synchronizedMap(new IdentityHashMap<>());

    /** Stands between the names of a place; names hold all other signs. */
    private static final String IN = "\t";

    private static final Map<String, Row> ROWS = Collections.synchronizedMap(new TreeMap<>());
    private static final Map<String, Set<String>> PARTS =
            Collections.synchronizedMap(new TreeMap<>());

    /** What is compared with nothing, and why: patterns of the places of parts. */
    private static final Map<String, String> GAPS =
            Map.of(
                    "gradient_penalty.* [|] ((W|b)[0-9]|x_real|x_fake|alpha).*|.*out_shape"
                            + "|losses.*_logits|.*_first[23]|optimizers.* (x0|grads)|.*: (W|u0)|.*: [xy]"
                            + "|dirac.*conopt_check.*|dirac.*: (h|start|theta|psi|eta|alpha)"
                            + "|e2e.*: (lr|nd|gp|r1|clip|sim|kw.*)",
                    "inputs, or a note on other code",
                    "layers.*(act |linear |devnag get).*: L|.*_scipy.*|.*check.*|.*true_singular.*|.*max.abs.err.*|.*from 0.01.*"
                            + "|losses.*(half|ganlab).*|.*density_expected"
                            + "|metrics.*(oracle_floors: (ring8 R2|grid25)|ring8_perfect.*: 8|frechet_blind).*"
                            + "|.*noise_floor.*: (250|500|2500|10000).*|metrics.*: counts"
                            + "|gradient_penalty.*(D_real|gradx_real)|dirac.*radius_?5.*|dirac.*: (formula50|alt_inv|psi_k|dpsik_dtheta|fd)",
                    "repeat what others say: the loss over an output that is compared, the same by another"
                            + " program, a floor of another sample size, a radius or a step between of what is"
                            + " compared",
                    "metrics.*: (hq_sd|revKL_p99|.*: sd|n500_prdc_sd)|theory.*: (p95|p99)"
                            + "|theory.*(JS bits 50|asymptotic mean).*",
                    "the spread of a floor, which is the tolerance of its mean, or a rule of thumb for it",
                    "dirac.*hinge: sim: 500",
                    "float64 from a start that is off by 1e-7 is off by 0.06 there: each step is followed instead",
                    "losses.*naive_log_sigmoid",
                    "shown there because it fails",
                    "layers.*(conv|upsample).*|optimizers.*(adagrad|TF1).*",
                    "for images, or optional",
                    "dirac.*continuous_radius.*",
                    "the flow's; the steps' trajectories are compared instead",
                    "dirac.*(instance noise 0.7).*",
                    "a draw, no exact number: DiracGanTest compares means of 100,000 updates",
                    "theory.*(KL_|TV|closed).*|theory.*json . (N.0,1.|0.5N).*: W1|theory.*4 modes.*",
                    "quantities of laws that the engine does not compute, or compared through another");

    static {
        Optional.ofNullable(System.getProperty("ganscope.golden"))
                .ifPresent(
                        file ->
                                Runtime.getRuntime()
                                        .addShutdownHook(new Thread(() -> write(Path.of(file)))));
    }

    private GoldenNotes() {}

    /**
     * What was compared with one entry.
     *
     * @param error of the comparison that came nearest to its tolerance
     */
    private record Row(Set<String> parts, int numbers, double error, double allowed) {
        Row with(Row other) {
            boolean isWorse = other.error * allowed > error * other.allowed;
            Row worst = isWorse ? other : this;
            Set<String> all = new TreeSet<>(parts);
            all.addAll(other.parts);
            return new Row(all, numbers + other.numbers, worst.error, worst.allowed);
        }
    }

    /** {@return why a part is compared with nothing, if so} */
    static Optional<String> reason(String place) {
        return GAPS.entrySet().stream()
                .filter(gap -> place.matches(gap.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /**
     * {@return the places of what a file has to compare with, by entry} A part is a number or an
     * array with the names that lead to it; an entry is what the first two of them name. Parts that
     * are texts or empty, or compared with nothing for a reason, are left out.
     */
    static Map<String, Set<String>> parts(String file, JsonObject content) {
        Map<String, Set<String>> parts = new TreeMap<>();
        visit(
                file,
                content,
                (place, element) -> {
                    boolean isText =
                            element instanceof JsonPrimitive primitive && primitive.isString();
                    if (!isText && !element.isJsonNull() && reason(shown(place)).isEmpty()) {
                        parts.computeIfAbsent(entry(place), _ -> new TreeSet<>()).add(place);
                    }
                });
        return parts;
    }

    private static void visit(
            String place, JsonElement element, BiConsumer<String, JsonElement> visitor) {
        if (element instanceof JsonObject object) {
            object.asMap().forEach((name, inner) -> visit(place + IN + name, inner, visitor));
        } else {
            visitor.accept(place, element);
        }
    }

    private static String entry(String place) {
        String[] names = place.split(IN, -1);
        return shown(String.join(IN, Arrays.copyOf(names, Math.min(3, names.length))));
    }

    private static String shown(String place) {
        return place.replaceFirst(IN, " | ").replace(IN, ": ");
    }

    /** Remembers where the numbers of a file stand. */
    static void know(String file, JsonObject content) {
        PARTS.putAll(parts(file, content));
        visit(file, content, GoldenNotes::place);
    }

    private static void place(String place, JsonElement element) {
        PLACES.put(element, place);
        if (element instanceof JsonArray array) {
            array.forEach(inner -> place(place, inner));
        } else if (element instanceof JsonObject object) {
            object.asMap().values().forEach(inner -> place(place, inner));
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
                                        entry(place),
                                        new Row(Set.of(place), 1, error, allowed),
                                        Row::with));
    }

    private static void write(Path file) {
        var text = new StringBuilder();
        text.append(
                """
                # How near we come to the references

                `mvn test -Dganscope.golden=docs/golden.md` writes this table: of each entry of the files in
                `src/test/resources/reference`, which an independent float64 implementation made, how many of its
                parts (a number or an array) and of our figures were compared, and the comparison that came nearest
                to its tolerance. Ours are float32 but for metrics and closed forms. Parts that are texts, inputs or
                repeat another are not in it.

                | file | entry | parts | compared | distance | allowed |
                |---|---|--:|--:|--:|--:|
                """);
        ROWS.forEach(
                (place, row) ->
                        text.append(
                                String.format(
                                        Locale.ROOT,
                                        "| %s | %d of %d | %d | %.1e | %.1e |%n",
                                        place,
                                        row.parts().size(),
                                        PARTS.getOrDefault(place, Set.of()).size(),
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
