package org.ganscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.codec.DecodedGif;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.preset.PresetLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class HeadlessCommandTest {
    @TempDir Path root;

    @Test
    void everyFileIsWrittenAndNamed() throws IOException {
        ExperimentConfig config =
                PresetLibrary.find("1", List.of("steps=3", "evaluation.samples=100"));
        Path place = root.resolve("ganscope-out");

        Outcome first = headless(config, place);
        Outcome second = headless(config, place);

        assertThat(first.code()).isZero();
        assertThat(first.err()).contains("3 of 3 steps");
        for (String name : List.of("animation.gif", "config.json", "metrics.csv", "samples.csv")) {
            assertThat(first.out()).contains("wrote " + place.resolve(name));
            assertThat(second.out())
                    .contains("wrote " + root.resolve("ganscope-out-2").resolve(name));
            assertThat(place.resolve(name))
                    .hasSameBinaryContentAs(root.resolve("ganscope-out-2").resolve(name));
        }
        assertThat(DecodedGif.read(place.resolve("animation.gif")).frames()).hasSize(120);
        assertThat(Files.readAllLines(place.resolve("metrics.csv"))).hasSize(3);
    }

    private static Outcome headless(ExperimentConfig config, Path place) {
        return Outcome.of(
                terminal ->
                        GanscopeCommand.execute(
                                terminal, new HeadlessCommand(terminal, config, place)));
    }
}
