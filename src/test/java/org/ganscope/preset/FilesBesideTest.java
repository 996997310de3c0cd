package org.ganscope.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.ganscope.config.ConfigException;
import org.ganscope.data.CsvColumn;
import org.ganscope.experiment.ExperimentConfig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A config file names data of its own folder, and no other. */
class FilesBesideTest {
    private static final String ROWS = "weight\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n";

    @TempDir Path root;
    private Path folder = Path.of("");

    @BeforeEach
    void filesInsideAndOutside() throws IOException {
        folder = Files.createDirectories(root.resolve("mine"));
        Files.createDirectories(folder.resolve("deeper"));
        Files.writeString(folder.resolve("deeper/a.csv"), ROWS);
        Files.writeString(root.resolve("secret.csv"), ROWS);
    }

    private Path preset(String file) throws IOException {
        String path = file.replace("\\", "\\\\");
        return Files.writeString(
                folder.resolve("my.json"),
                "{\"data\": {\"type\": \"csv\", \"file\": \"%s\", \"scaling\": \"asRead\"}}"
                        .formatted(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"deeper/a.csv", "./deeper/a.csv"})
    void aPathIsSeenFromTheConfigFile(String path) throws IOException {
        ExperimentConfig config = PresetFile.read(preset(path));

        // Of ten rows one is held out.
        assertThat(((CsvColumn) config.data()).file().columns().rows()).isEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.csv",
                "deeper/../../secret.csv",
                "deeper/../deeper/a.csv",
                "/etc/hostname",
                "/dev/zero",
                ""
            })
    void aPathThatLeadsOutIsRefused(String path) throws IOException {
        Path file = preset(path);

        assertThatThrownBy(() -> PresetFile.read(file))
                .isInstanceOf(ConfigException.class)
                .hasMessage(
                        "data.file must be the path of a file in the config's own folder, without"
                                + " \"..\" or a link that leads out, but is \"%s\"",
                        path);
    }

    @Test
    void aLinkThatLeadsOutIsRefused() throws IOException {
        try {
            Files.createSymbolicLink(folder.resolve("link.csv"), root.resolve("secret.csv"));
            Files.createSymbolicLink(folder.resolve("linked"), root);
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "no links here");
        }
        for (String path : List.of("link.csv", "linked/secret.csv")) {
            Path file = preset(path);
            assertThatThrownBy(() -> PresetFile.read(file))
                    .isInstanceOf(ConfigException.class)
                    .hasMessageContaining("a link that leads out");
        }
    }

    @Test
    void aPathThatAPersonTypedMayBeAny() throws IOException {
        ExperimentConfig config =
                PresetFile.read(
                        preset("deeper/a.csv"),
                        List.of("data.file=" + root.resolve("secret.csv"), "data.column=weight"));

        assertThat(((CsvColumn) config.data()).file().text()).endsWith("secret.csv");
    }

    @Test
    void aStreamHasNoFolder() {
        String text = "{\"data\": {\"type\": \"csv\", \"file\": \"a.csv\"}}";

        assertThatThrownBy(
                        () ->
                                PresetFile.read(
                                        "a stream",
                                        new ByteArrayInputStream(
                                                text.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("data.file must be the path");
    }

    @Test
    void whatIsWrittenNamesTheDataFromThere() throws IOException {
        ExperimentConfig config = PresetFile.read(preset("deeper/a.csv"));
        Path other = folder.resolve("other.json");

        PresetFile.write(other, config);

        assertThat(other).content().contains("\"file\": \"deeper/a.csv\"");
        assertThat(PresetFile.read(other)).isEqualTo(config);
    }

    @Test
    void aConfigIsNotWrittenWhereItCouldNotBeReadAgain() throws IOException {
        ExperimentConfig config = PresetFile.read(preset("deeper/a.csv"));
        Path other = Files.createDirectory(root.resolve("other")).resolve("my.json");

        assertThatThrownBy(() -> PresetFile.write(other, config))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("a config file can name only data in its own folder: copy");
        assertThat(other).doesNotExist();
    }

    @Test
    void shippedDataHaveNoFolder() throws IOException {
        ExperimentConfig config = PresetFile.read(preset("shipped:digits.csv"));
        Path other = Files.createDirectory(root.resolve("other")).resolve("my.json");

        PresetFile.write(other, config);

        assertThat(PresetFile.read(other)).isEqualTo(config);
    }

    @Test
    void faultsOfTheFileComeWithThoseOfTheConfig() throws IOException {
        Files.writeString(folder.resolve("bad.csv"), "weight\n1\nx\n");

        assertThatThrownBy(() -> PresetFile.read(preset("bad.csv"), List.of("batchSize=0")))
                .hasMessage(
                        """
                        batchSize must be 1 to 16,384, but is 0
                        data.file must be a number in line 3, column weight of bad.csv, but is "x\"""");
    }
}
