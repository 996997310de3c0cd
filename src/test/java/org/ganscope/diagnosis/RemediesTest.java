package org.ganscope.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.config.Settings;
import org.ganscope.experiment.Experiment;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.gan.AdversarialLoss;
import org.ganscope.gan.Penalty;
import org.ganscope.preset.Preset;
import org.ganscope.preset.PresetLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is suggested can be done, and is not there already. */
class RemediesTest {
    static Stream<Preset> presets() {
        return PresetLibrary.all().stream();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void everySuggestionIsAValidChangeOfEveryPreset(Preset preset) {
        for (Condition condition : Condition.values()) {
            List<Suggestion> suggestions = Remedies.of(condition, preset.config());

            assertThat(suggestions).as("%s", condition).isNotEmpty();
            for (Suggestion one : suggestions) {
                assertThat(one.words()).endsWith(".");
                assertThat(one.applied(preset.config()).isPresent())
                        .as("%s: %s", condition, one)
                        .isEqualTo(!one.settings().isEmpty());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("presets")
    void theSuggestionsForACollapseCanAllBeTakenOneAfterTheOther(Preset preset) {
        ExperimentConfig config = preset.config();
        for (int i = 0; i < 5; i++) {
            Suggestion first = Remedies.of(Condition.COLLAPSED, config).getFirst();
            Optional<ExperimentConfig> next = first.applied(config);

            assertThat(next).as("%s", first).isPresent();
            config = next.orElseThrow();
        }
    }

    @Test
    void aRunGoesOnWithWhatIsLiveAndSaysWhereThatTakesAReset() {
        ExperimentConfig config = ExperimentConfig.byDefault();
        Suggestion live = suggested(Condition.OSCILLATING, config, "Add the penalty R1");
        Suggestion anew = suggested(Condition.COLLAPSED, config, "Let D see two");
        var run = new Experiment(config);

        run.reconfigure(live.applied(config).orElseThrow());

        assertThat(run.config().penalties()).containsExactly(new Penalty.R1(1));
        assertThat(live.needsReset(config)).isFalse();
        assertThat(anew.needsReset(config)).isTrue();
    }

    @Test
    void anotherSizeOfDAndDropoutAreChangesOfTheConfig() {
        ExperimentConfig config = ExperimentConfig.byDefault();
        Suggestion more = suggested(Condition.DISCRIMINATOR_TOO_WEAK, config, "Give D twice");
        Suggestion fewer = suggested(Condition.OVERFITTING, config, "Give D half");
        Suggestion dropout = suggested(Condition.OVERFITTING, config, "Put dropout");

        assertThat(widths(more.applied(config).orElseThrow())).containsExactly(64, 64, 1);
        assertThat(widths(fewer.applied(config).orElseThrow())).containsExactly(16, 16, 1);
        ExperimentConfig dropped = dropout.applied(config).orElseThrow();
        assertThat(dropped.discriminator().layers())
                .hasSize(5)
                .last()
                .isEqualTo(config.discriminator().layers().getLast());
        assertThat(Remedies.of(Condition.OVERFITTING, dropped))
                .extracting(Suggestion::words)
                .doesNotContain(dropout.words());
    }

    private static List<Integer> widths(ExperimentConfig config) {
        return config.discriminator().layers().stream().map(layer -> layer.outputs(0)).toList();
    }

    @Test
    void whatIsThereIsNotSuggestedAgain() {
        ExperimentConfig config =
                Settings.apply(
                        ExperimentConfig.byDefault(),
                        List.of(
                                "loss=minimax",
                                "loss.realLabel=0.9",
                                "penalties[0]={\"type\": \"r1\", \"weight\": 2}"));
        Suggestion more = suggested(Condition.OSCILLATING, config, "Make R1 ten times");
        Suggestion loss =
                suggested(Condition.DISCRIMINATOR_TOO_STRONG, config, "Use the non-saturating");

        assertThat(more.applied(config).orElseThrow().penalties())
                .containsExactly(new Penalty.R1(20));
        ExperimentConfig changed = loss.applied(config).orElseThrow();
        assertThat(changed.loss()).isEqualTo(new AdversarialLoss.NonSaturating(0.9));
        assertThat(Remedies.of(Condition.DISCRIMINATOR_TOO_STRONG, changed)).doesNotContain(loss);
    }

    private static Suggestion suggested(
            Condition condition, ExperimentConfig config, String words) {
        return Remedies.of(condition, config).stream()
                .filter(one -> one.words().startsWith(words))
                .findFirst()
                .orElseThrow();
    }
}
