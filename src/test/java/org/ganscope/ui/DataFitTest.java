package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;

import org.ganscope.config.Family;
import org.ganscope.config.Option;
import org.ganscope.config.RecordReader;
import org.ganscope.config.Settings;
import org.ganscope.data.TargetDistribution;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.Metric;
import org.ganscope.gan.Sees;
import org.ganscope.preset.Preset;
import org.ganscope.preset.PresetLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

class DataFitTest {

    @ParameterizedTest
    @MethodSource("allData")
    void everyDataFitIntoEveryPreset(String type) {
        for (Preset preset : PresetLibrary.all()) {
            ExperimentConfig fitted = DataFit.with(preset.config(), data(type));

            assertThat(fitted.data()).isEqualTo(data(type));
            assertThat(fitted.generatorOptimizer()).isEqualTo(preset.config().generatorOptimizer());
        }
    }

    @Test
    void whatNeedsNoChangeStays() {
        ExperimentConfig config = Given.config();

        assertThat(DataFit.with(config, config.data())).isEqualTo(config);
    }

    @Test
    void pointsTakeAwayWhatOnlyNumbersHave() {
        ExperimentConfig config =
                Settings.apply(
                        Given.config(),
                        List.of(
                                "discriminator.sees=moments",
                                "evaluation.metrics=[{\"type\": \"histogram\"}, {\"type\": \"energy\"}]"));

        ExperimentConfig fitted = DataFit.with(config, data("ring"));

        assertThat(fitted.discriminator().sees()).isEqualTo(new Sees.Sample());
        assertThat(fitted.evaluation().metrics()).containsExactly(new Metric.Energy());
        assertThat(fitted.generator().layers().getLast().outputs(0)).isEqualTo(2);
    }

    private static Stream<String> allData() {
        return Family.of(TargetDistribution.class).options().stream().map(Option::name);
    }

    private static TargetDistribution data(String type) {
        var json = new JsonObject();
        json.addProperty("type", type);
        return RecordReader.read(json, TargetDistribution.class);
    }
}
