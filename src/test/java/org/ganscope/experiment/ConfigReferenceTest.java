package org.ganscope.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * docs/config.md says what the annotations say. {@code mvn test -Dtest=ConfigReferenceTest
 * -Dganscope.regenerate=true} writes it anew.
 */
class ConfigReferenceTest {
    private static final Path DOCUMENT = Path.of("docs", "config.md");

    @Test
    void theDocumentIsUpToDate() throws IOException {
        String current = ConfigReference.write();
        if (Boolean.getBoolean("ganscope.regenerate")) {
            Files.writeString(DOCUMENT, current);
        }

        assertThat(DOCUMENT)
                .as("run this test with -Dganscope.regenerate=true to write it anew")
                .hasContent(current);
    }
}
