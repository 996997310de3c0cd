package org.ganscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ValidateCommandTest {
    @TempDir Path root;

    @Test
    void goodFilesAreCalledValid() throws IOException {
        Path file = Files.writeString(root.resolve("my.json"), "{\"title\": \"Mine\"}");

        Outcome outcome = Outcome.of("validate", file.toString());

        assertThat(outcome).isEqualTo(new Outcome(0, file + " is valid: Mine\n", ""));
    }

    @Test
    void everyFaultOfEveryFileIsTold() throws IOException {
        Path good = Files.writeString(root.resolve("good.json"), "{}");
        Path bad = Files.writeString(root.resolve("bad.json"), "{\"batchSize\": 0, \"lossy\": {}}");
        Path one = Files.writeString(root.resolve("one.json"), "{\"steps\": 0}");
        Path broken = Files.writeString(root.resolve("broken.json"), "{\"steps\": 0");
        Path missing = root.resolve("missing.json");

        Outcome outcome =
                Outcome.of(
                        "validate",
                        good.toString(),
                        bad.toString(),
                        one.toString(),
                        broken.toString(),
                        missing.toString());

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).startsWith(good + " is valid: ");
        assertThat(outcome.faults())
                .contains(bad + ": 2 faults")
                .contains("  batchSize must be 1 to 16,384, but is 0")
                .contains(one + ": steps must be 1 to 1,000,000,000, but is 0")
                .contains(missing + " does not exist")
                .anyMatch(line -> line.startsWith(broken + " is not valid JSON, line 1"));
    }
}
