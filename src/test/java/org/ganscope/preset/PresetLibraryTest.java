package org.ganscope.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ganscope.config.ConfigException;
import org.ganscope.config.JsonText;
import org.ganscope.config.RecordWriter;
import org.ganscope.experiment.ExperimentConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The shipped experiments are complete, well told, and found by number, name or path. */
class PresetLibraryTest {
    private static final Path FOLDER = Path.of("presets");

    static List<Preset> presets() {
        return PresetLibrary.all();
    }

    @Test
    void everyFileOfTheFolderIsInTheLibrary() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(presets())
                    .extracting(Preset::fileName)
                    .containsExactlyElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> name.endsWith(".json"))
                                    .sorted()
                                    .toList());
        }
    }

    @Test
    void numbersRunFromOne() {
        assertThat(presets())
                .extracting(Preset::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, presets().size()).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("presets")
    void everyPresetNamesEveryFieldButTheSeldomChanged(Preset preset) {
        assertThat(FOLDER.resolve(preset.fileName()))
                .hasContent(JsonText.of(RecordWriter.write(preset.config())));
    }

    @ParameterizedTest
    @MethodSource("presets")
    void everyPresetSaysWhatToWatchAndWhereItIsFrom(Preset preset) {
        assertThat(preset.config().title()).isNotEqualTo(ExperimentConfig.byDefault().title());
        assertThat(preset.config().watch().split("[.:?!] ")).hasSizeBetween(2, 8);
        assertThat(preset.config().watch()).endsWith(".");
        assertThat(preset.config().source()).endsWith(".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1", "01", "01-gaussian", "01-gaussian.json", "presets/01-gaussian.json"})
    void aPresetIsFoundByNumberNameOrPath(String wanted) {
        assertThat(PresetLibrary.find(wanted)).isEqualTo(presets().getFirst().config());
    }

    @Test
    void aFileIsFoundByItsPath(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("7"), "{\"title\": \"Mine\"}");

        assertThat(PresetLibrary.find(file.toString()).title()).isEqualTo("Mine");
    }

    @Test
    void settingsAreMade() {
        assertThat(PresetLibrary.find("1", List.of("seed=9", "batchSize=64")))
                .extracting(ExperimentConfig::seed, ExperimentConfig::batchSize)
                .containsExactly(9L, 64);
    }

    @Test
    void whatIsNeitherPresetNorFileIsRefused() {
        assertThatThrownBy(() -> PresetLibrary.find("01-gausian"))
                .isInstanceOf(ConfigException.class)
                .hasMessage("01-gausian is neither a preset nor a file; did you mean 01-gaussian?");
        assertThatThrownBy(() -> PresetLibrary.find("99"))
                .isInstanceOf(ConfigException.class)
                .hasMessageStartingWith("99 is neither a preset nor a file; presets: 01-gaussian,");
        assertThatThrownBy(() -> PresetLibrary.find("a\0b")).isInstanceOf(ConfigException.class);
        assertThatThrownBy(() -> PresetLibrary.find("")).isInstanceOf(ConfigException.class);
    }
}
