package org.ganscope;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    void everyPartOfEveryEntryIsAccountedFor(String file) throws IOException {
        String document = Files.readString(DOCUMENT);
        Map<String, Set<String>> parts = GoldenNotes.parts(file, Golden.read(file));

        List<String> wanted =
                parts.entrySet().stream()
                        .map(
                                entry ->
                                        "%s | %d of %d"
                                                .formatted(
                                                        entry.getKey(),
                                                        entry.getValue().size(),
                                                        entry.getValue().size()))
                        .toList();

        assertThat(
                        document.lines()
                                .filter(line -> line.startsWith("| " + file))
                                .map(line -> line.split(" \\| ", -1))
                                .map(
                                        cells ->
                                                String.join(
                                                        " | ",
                                                        cells[0].substring(2),
                                                        cells[1],
                                                        cells[2])))
                .containsExactlyInAnyOrderElementsOf(wanted);
    }
}
