package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.plot.PlaneLayer;
import org.ganscope.plot.Theme;
import org.ganscope.plot.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class PreferencesFileTest {
    @TempDir private Path folder;

    @Test
    void whatWasWrittenIsRead() throws IOException {
        var file = new PreferencesFile(folder.resolve("deeper").resolve("window.json"));
        var preferences =
                new Preferences(
                        Theme.HIGH_CONTRAST,
                        false,
                        true,
                        Optional.of(new Preferences.Place(10, 20, 1280, 720, true)),
                        List.of(folder.resolve("a.json")),
                        List.of(View.METRIC, View.LOSSES),
                        Set.of(PlaneLayer.TRAILS, PlaneLayer.MAP),
                        true,
                        Map.of("metric", "Wasserstein-1 distance"));

        file.write(preferences);

        assertThat(file.read().preferences()).isEqualTo(preferences);
        assertThat(file.read().notice()).isEmpty();
        try (var left = Files.list(folder.resolve("deeper"))) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void aFileOfAnotherVersionKeepsTheViewsThatThereAre() throws IOException {
        Path file = folder.resolve("window.json");
        Files.writeString(file, "{\"views\": [\"HOROSCOPE\", \"LOSSES\", \"LOSSES\"]}");
        assertThat(new PreferencesFile(file).read().preferences().views())
                .containsExactly(View.LOSSES);

        Files.writeString(file, "{\"pointsShow\": [\"AURA\", \"MAP\"]}");
        assertThat(new PreferencesFile(file).read().preferences().layers())
                .containsExactly(PlaneLayer.MAP);

        Files.writeString(file, "{\"dark\": true}");
        assertThat(new PreferencesFile(file).read().preferences().layers())
                .isEqualTo(PlaneLayer.FIRST);
        assertThat(new PreferencesFile(file).read().preferences().views())
                .isEqualTo(View.atFirst());
    }

    @Test
    void theFirstStartNeedsNoFile() {
        var read = new PreferencesFile(folder.resolve("none.json")).read();

        assertThat(read.preferences()).isEqualTo(Preferences.FIRST);
        assertThat(read.notice()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"dark\": {}}",
                "{\"theme\": {}}",
                "{\"place\": 3}",
                "{\"place\": {\"x\": 1e999, \"y\": 0, \"width\": 1, \"height\": 1}}",
                "{\"recent\": [[]]}",
                "\u0000\u0001"
            })
    void aBrokenFileIsIgnoredWithANotice(String text) throws IOException {
        Path path = folder.resolve("window.json");
        Files.writeString(path, text);

        var read = new PreferencesFile(path).read();

        assertThat(read.preferences()).isEqualTo(Preferences.FIRST);
        assertThat(read.notice()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"dark\": true} | DARK",
                "{\"dark\": false} | LIGHT",
                "{} | LIGHT",
                "{\"theme\": \"HIGH_CONTRAST\"} | HIGH_CONTRAST",
                "{\"theme\": \"of a later version\"} | LIGHT"
            })
    void filesOfOtherVersionsKeepTheTheme(String text, Theme theme) throws IOException {
        Path path = folder.resolve("window.json");
        Files.writeString(path, text);

        var read = new PreferencesFile(path).read();

        assertThat(read.preferences().theme()).isEqualTo(theme);
        assertThat(read.notice()).isEmpty();
    }

    @Test
    void theFolderFollowsTheCustomsOfTheSystem() {
        Path home = folder.toAbsolutePath();
        Path given = home.resolve("given");

        assertThat(PreferencesFile.folder("Linux", home, Map.of()))
                .isEqualTo(home.resolve(".config").resolve("ganscope"));
        assertThat(
                        PreferencesFile.folder(
                                "Linux", home, Map.of("XDG_CONFIG_HOME", given.toString())))
                .isEqualTo(given.resolve("ganscope"));
        assertThat(PreferencesFile.folder("Windows 11", home, Map.of("APPDATA", given.toString())))
                .isEqualTo(given.resolve("GANscope"));
        assertThat(PreferencesFile.folder("Mac OS X", home, Map.of()))
                .isEqualTo(home.resolve("Library/Application Support/GANscope"));
    }
}
