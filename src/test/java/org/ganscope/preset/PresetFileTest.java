package org.ganscope.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.ganscope.config.ConfigException;
import org.ganscope.config.Settings;
import org.ganscope.experiment.ExperimentConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A config file is read whole or refused in words, and written whole or not at all. */
class PresetFileTest {
    private static final ExperimentConfig CONFIG = ExperimentConfig.byDefault();

    @TempDir Path folder;

    private Path file(byte[] content) {
        try {
            return Files.write(folder.resolve("my.json"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String content) {
        return file(content.getBytes(StandardCharsets.UTF_8));
    }

    private void assertRefused(Path file, String reason) {
        assertThatThrownBy(() -> PresetFile.read(file))
                .isInstanceOf(ConfigException.class)
                .hasMessage(file + " " + reason);
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        Path file = folder.resolve("my.json");

        PresetFile.write(file, CONFIG);

        assertThat(PresetFile.read(file)).isEqualTo(CONFIG);
        assertThat(file).hasContent(PresetFile.toJson(CONFIG));
    }

    /** A default that changes later must not change an old file. */
    @Test
    void whatIsWrittenNamesEveryFieldOfEveryLayer() throws IOException {
        Path file = folder.resolve("my.json");

        PresetFile.write(file, CONFIG);

        int layers = CONFIG.generator().layers().size() + CONFIG.discriminator().layers().size();
        String text = Files.readString(file);
        for (String field : List.of("initialiser", "bias", "normalisation")) {
            assertThat(text.split("\"" + field + "\"", -1)).hasSize(layers + 1);
        }
        assertThat(text).contains("\"metrics\": []");
    }

    @Test
    void settingsAreMadeAndJudgedWithTheFile() {
        Path file = file("{\"batchSize\": 0, \"steps\": 0}");

        assertThatThrownBy(() -> PresetFile.read(file, List.of("batchSize=64", "sead=1")))
                .hasMessage(
                        """
                        sead is not known; did you mean seed?
                        steps must be 1 to 1,000,000,000, but is 0\
                        """);
    }

    @Test
    void aMissingFileIsRefused() {
        assertRefused(folder.resolve("none.json"), "does not exist");
    }

    @Test
    void aFolderIsRefused() {
        assertRefused(folder, "is a folder, not a config file");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused(file(""), "is empty");
        assertRefused(file(" \n\t\n"), "is empty");
    }

    @Test
    void aBinaryFileIsRefused() {
        assertRefused(file(new byte[] {(byte) 0x89, 'P', 'N', 'G'}), "is not a text file in UTF-8");
        assertRefused(file(new byte[] {'{', 0, '}'}), "is not a text file in UTF-8");
        assertRefused(file("{}".getBytes(StandardCharsets.UTF_16)), "is not a text file in UTF-8");
    }

    @Test
    void aByteOrderMarkIsNoFault() {
        assertThat(PresetFile.read(file("\uFEFF{}"))).isEqualTo(CONFIG);
    }

    @Test
    void aHugeFileIsRefused() {
        assertRefused(
                file(" ".repeat((1 << 20) + 1)),
                "is larger than 1 MiB, too large for a config file");
    }

    @Test
    void aFileOfManyUnknownFieldsIsRefusedInFewLines() {
        StringBuilder json = new StringBuilder("{\"a0\":0");
        for (int i = 1; i < 80_000; i++) {
            json.append(",\"a").append(i).append("\":0");
        }

        assertThatThrownBy(() -> PresetFile.read(file(json + "}")))
                .isInstanceOf(ConfigException.class)
                .message()
                .endsWith("and 79,950 more faults");
    }

    @Test
    void aDeeplyNestedFileIsRefused() {
        assertThatThrownBy(() -> PresetFile.read(file("{\"data\":".repeat(50_000))))
                .isInstanceOf(ConfigException.class)
                .hasMessageEndingWith("it is nested more than 32 deep");
    }

    @Test
    void everyBeginningOfAFileIsRefusedInOneSentence() {
        String whole = PresetFile.toJson(CONFIG).strip();
        for (int length = 1; length < whole.length(); length++) {
            Path file = file(whole.substring(0, length));

            assertThatThrownBy(() -> PresetFile.read(file))
                    .isInstanceOf(ConfigException.class)
                    .message()
                    .matches("\\S+ is not valid JSON, line \\d+, column \\d+: .+");
        }
    }

    @Test
    void aFileThatCannotBeReadSaysSo() throws IOException {
        Path file = file("{}");
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file, java.util.Set.of());
        assumeTrue(!Files.isReadable(file), "the superuser reads everything");

        assertRefused(file, "cannot be read, for want of permission");
    }

    @Test
    void writingReplacesTheOldFileAndLeavesNothingBeside() throws IOException {
        Path file = file("old");

        PresetFile.write(file, CONFIG);

        assertThat(PresetFile.read(file)).isEqualTo(CONFIG);
        assertThat(filesIn(folder)).containsExactly(file);
    }

    @Test
    void aLinkIsKeptAndItsFileReplaced() throws IOException {
        Path file = file("old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);

        PresetFile.write(link, CONFIG);

        assertThat(link).isSymbolicLink();
        assertThat(PresetFile.read(file)).isEqualTo(CONFIG);
    }

    @Test
    void writingWhereNoneCanIsRefusedInWords() {
        assertThatThrownBy(() -> PresetFile.write(folder, CONFIG))
                .isInstanceOf(IOException.class)
                .hasMessage(folder + " is a folder; a file is needed");
        Path lost = folder.resolve("none").resolve("my.json");
        assertThatThrownBy(() -> PresetFile.write(lost, CONFIG))
                .isInstanceOf(IOException.class)
                .hasMessage("the folder of " + lost + " does not exist");
    }

    @Test
    void aFailedWriteKeepsTheOldFile() throws IOException {
        Path file = file("old");
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        var permissions = Files.getPosixFilePermissions(folder);
        Files.setPosixFilePermissions(
                folder, java.nio.file.attribute.PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeTrue(!Files.isWritable(folder), "the superuser writes everywhere");

            assertThatThrownBy(() -> PresetFile.write(file, CONFIG))
                    .isInstanceOf(IOException.class)
                    .hasMessage(file + " cannot be written, for want of permission");
        } finally {
            Files.setPosixFilePermissions(folder, permissions);
        }
        assertThat(file).hasContent("old");
    }

    @Test
    void aTextOfEveryScriptSurvivesTheFile() throws IOException {
        Path file = folder.resolve("my.json");
        ExperimentConfig config = Settings.apply(CONFIG, List.of("title=Größe, 尺寸, 😀"));

        PresetFile.write(file, config);

        assertThat(PresetFile.read(file)).isEqualTo(config);
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
