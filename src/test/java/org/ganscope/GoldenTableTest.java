package org.ganscope;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** docs/golden.md has a row for every number of the references, or says why there is none. */
class GoldenTableTest {
    private static final Path DOCUMENT = Path.of("docs", "golden.md");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dirac_gan.json",
                "e2e_golden.json",
                "gradient_penalty_golden.json",
                "layers_golden.json",
                "losses_golden.json",
                "metrics_golden.json",
                "optimizers_golden.json",
                "theory_1d.json"
            })
    void everyEntryIsAccountedFor(String file) throws IOException {
        String document = Files.readString(DOCUMENT);
        for (Map.Entry<String, JsonElement> entry : Golden.read(file).asMap().entrySet()) {
            if (entry.getValue() instanceof JsonObject section) {
                section.asMap()
                        .forEach(
                                (name, value) ->
                                        check(
                                                document,
                                                file + " | " + entry.getKey() + ": " + name,
                                                value));
            } else {
                check(document, file + " | " + entry.getKey(), entry.getValue());
            }
        }
    }

    private static void check(String document, String place, JsonElement value) {
        boolean isText = value instanceof JsonPrimitive primitive && primitive.isString();
        if (!isText) {
            assertThat(document.contains("| " + place + " |"))
                    .as("whether %s has a row", place)
                    .isEqualTo(GoldenNotes.reason(place).isEmpty());
        }
    }
}
