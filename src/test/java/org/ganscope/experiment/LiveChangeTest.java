package org.ganscope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ganscope.config.ConfigException;
import org.ganscope.config.Settings;
import org.junit.jupiter.api.Test;

import java.util.List;

/** What may change while a run trains, changes at the next update; the rest is refused by name. */
class LiveChangeTest {
    private final Experiment experiment = new Experiment(Configs.small());

    @Test
    void aLiveChangeTakesHoldAndIsNoted() {
        experiment.step();
        experiment.step();

        change(
                "loss=minimax",
                "batchSize=64",
                "discriminatorSteps=3",
                "generatorOptimizer.learningRate=0.01");
        experiment.step();

        assertThat(experiment.changedSince()).hasValue(2);
        assertThat(experiment.last().generatorLoss()).isNegative();
        assertThat(experiment.config().batchSize()).isEqualTo(64);
    }

    @Test
    void theFirstChangeIsTheOneThatCounts() {
        experiment.step();
        change("generatorOptimizer.learningRate=0.01");
        experiment.step();
        change("generatorOptimizer.learningRate=0.001");

        assertThat(experiment.changedSince()).hasValue(1);
    }

    @Test
    void whatTrainingDoesNotAskLeavesTheRunRepeatable() {
        experiment.step();

        change("title=Other", "watch=w", "source=s", "steps=9", "evaluation.every=2");

        assertThat(experiment.changedSince()).isEmpty();
    }

    @Test
    void aChangeBeforeTheFirstUpdateIsTheSameAsAnotherConfig() {
        change("loss=minimax", "batchSize=64", "generatorOptimizer.learningRate=0.01");
        experiment.step();

        assertThat(experiment.changedSince()).isEmpty();
        var other = new Experiment(experiment.config());
        other.step();
        assertThat(experiment.capture().position()).isEqualTo(other.capture().position());
    }

    @Test
    void allFieldsThatNeedAResetAreNamedAndNothingChanges() {
        ExperimentConfig before = experiment.config();

        assertThatThrownBy(
                        () ->
                                change(
                                        "data.mean=1",
                                        "generatorOptimizer.learningRate=0.01",
                                        "generator.layers[0].units=9"))
                .isInstanceOf(ConfigException.class)
                .hasMessage(
                        """
                        data.mean changes only with a reset
                        generator.layers[0].units changes only with a reset""");
        assertThat(experiment.config()).isEqualTo(before);
    }

    @Test
    void theBatchOfADiscriminatorThatSeesMomentsNeedsAReset() {
        var ofMoments = new Experiment(Configs.ofMoments());
        ExperimentConfig other = Settings.apply(ofMoments.config(), List.of("batchSize=64"));

        assertThatThrownBy(() -> ofMoments.reconfigure(other)).hasMessageContaining("batchSize");
    }

    @Test
    void aRoundThatHasAllItsUpdatesByTheChangeIsOver() {
        change("generatorSteps=3");
        experiment.update();
        experiment.update();

        change("generatorSteps=1");

        assertThat(experiment.steps()).isEqualTo(1);
        assertThat(experiment.isBetweenSteps()).isTrue();
    }

    private void change(String... settings) {
        experiment.reconfigure(Settings.apply(experiment.config(), List.of(settings)));
    }
}
