package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.config.Changes;
import org.ganscope.config.Difference;
import org.ganscope.config.Family;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.Metric;
import org.ganscope.preset.Preset;
import org.ganscope.preset.PresetLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

class MetricOfferTest {
    static Stream<Preset> presets() {
        return PresetLibrary.all().stream();
    }

    private static List<String> labels(ExperimentConfig config) {
        return MetricOffer.of(config).stream().map(MetricOffer::label).toList();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void everyOfferTurnsOneMetricOnWhileARunTrains(Preset preset) {
        ExperimentConfig config = preset.config();
        List<Metric> before = config.evaluation().metrics();
        for (MetricOffer offer : MetricOffer.of(config)) {
            ExperimentConfig changed = offer.applied(config).orElseThrow();

            assertThat(changed.evaluation().metrics()).hasSize(before.size() + 1);
            assertThat(config.differences(changed))
                    .extracting(Difference::changes)
                    .containsOnly(Changes.LIVE);
        }
    }

    @Test
    void whatDoesNotFitOrIsThereAlreadyIsNotOffered() {
        ExperimentConfig ring = PresetLibrary.find("08");
        ExperimentConfig moments = PresetLibrary.find("02");
        ExperimentConfig numbers = PresetLibrary.find("01");

        assertThat(labels(numbers)).hasSize(Family.of(Metric.class).options().size());
        assertThat(labels(ring)).doesNotContain("Histograms").contains("D's accuracy");
        assertThat(labels(moments)).doesNotContain("D's accuracy");
        ExperimentConfig chosen = MetricOffer.of(numbers).getFirst().applied(numbers).orElseThrow();
        assertThat(labels(chosen)).isEqualTo(labels(numbers).subList(1, labels(numbers).size()));
    }

    @Test
    void theCostIsToldByWhatThereIsToCompute() {
        assertThat(cost("01", "Energy distance")).isEqualTo("quick");
        assertThat(cost("08", "Energy distance")).startsWith("slow");
        assertThat(cost("01", "Max. mean discrepancy")).startsWith("slow");
        assertThat(cost("01", "Layer gradients")).isEqualTo("quick");
    }

    private static String cost(String preset, String label) {
        return MetricOffer.of(PresetLibrary.find(preset)).stream()
                .filter(offer -> offer.label().equals(label))
                .findFirst()
                .orElseThrow()
                .cost();
    }
}
