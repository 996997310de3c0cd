package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.preset.PresetLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayerWidthsTest {
    private static String generator(String preset) {
        ExperimentConfig config = PresetLibrary.find(preset);
        return LayerWidths.words(config.latent().dimension(), config.generator().layers());
    }

    @ParameterizedTest
    @CsvSource({"1, 1 → 16 → 16 → 1", "8, 16 → 64 → 64 → 2", "13, 2 → 4 × 400 → 2"})
    void equalWidthsAreCountedWhereThereAreMany(String preset, String words) {
        assertThat(generator(preset)).isEqualTo(words);
    }

    @Test
    void whatPassesOnAllNumbersIsNoWidth() {
        ExperimentConfig config = PresetLibrary.find("8"); // D begins with a scale

        assertThat(LayerWidths.words(2, config.discriminator().layers()))
                .isEqualTo("2 → 64 → 64 → 1");
    }
}
