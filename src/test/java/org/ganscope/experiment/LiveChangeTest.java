package org.ganscope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ganscope.config.ConfigException;
import org.ganscope.config.Settings;
import org.ganscope.nn.Optimizer;
import org.junit.jupiter.api.Test;

import java.util.List;

/** What may change while a run trains, changes at the next update; the rest is refused by name. */
class LiveChangeTest {
    private static final String MORE = "evaluation.metrics[0].type=frechet";

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
    void aChangeThereAndBackLeavesTheOptimizersWhereTheyWere() {
        var unchanged = new Experiment(experiment.config());
        for (int i = 0; i < 5; i++) {
            experiment.step();
            unchanged.step();
        }

        ExperimentConfig before = experiment.config();
        assertThat(before.generatorOptimizer()).isInstanceOf(Optimizer.Adam.class);
        change("generatorOptimizer.learningRate=0.0123", "generatorOptimizer.beta1=0.4");
        experiment.reconfigure(before);
        experiment.step();
        unchanged.step();
        experiment.step();
        unchanged.step();

        assertThat(experiment.last()).isEqualTo(unchanged.last());
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
    void aChangeThatIsTakenBackBeforeAnythingCameOfItIsNone() {
        change("generatorOptimizer.learningRate=0.05");
        experiment.step();
        change("generatorOptimizer.learningRate=0.01");
        change("batchSize=64");
        change("generatorOptimizer.learningRate=0.05", "batchSize=32");
        assertThat(experiment.changedSince()).isEmpty();

        change("batchSize=64");
        experiment.update();
        change("batchSize=32");
        assertThat(experiment.changedSince()).hasValue(1);
    }

    @Test
    void whatTrainingDoesNotAskLeavesTheRunRepeatable() {
        experiment.step();

        change("title=Other", "watch=w", "source=s", "steps=9", "evaluation.every=2");

        assertThat(experiment.changedSince()).isEmpty();
    }

    @Test
    void metricsAreTakenFromTheChangeOnAsIfTheyHadAlwaysBeen() {
        var always = new Experiment(Settings.apply(experiment.config(), List.of(MORE)));
        steps(experiment, 3);
        steps(always, 3);

        change(MORE);
        Band begun = experiment.history().band(Figure.FRECHET);

        assertThat(begun.size()).isEqualTo(1);
        assertThat(begun.firstStep(0)).isEqualTo(3);
        assertThat(experiment.changedSince()).isEmpty();
        assertThat(experiment.snapshot().realFigures()).isEqualTo(always.snapshot().realFigures());

        steps(experiment, 9);
        steps(always, 9);
        change("evaluation.metrics=[]");

        Band taken = experiment.history().band(Figure.FRECHET);
        Band whole = always.history().band(Figure.FRECHET);
        assertThat(taken.lastStep(taken.size() - 1)).isEqualTo(whole.lastStep(whole.size() - 1));
        assertThat(taken.mean(taken.size() - 1)).isEqualTo(whole.mean(whole.size() - 1));
        assertThat(experiment.capture().position().training())
                .isEqualTo(always.capture().position().training());
        assertThat(experiment.evaluate().values()).doesNotContainKey(Figure.FRECHET);
    }

    @Test
    void layersAreWatchedFromTheChangeOn() {
        steps(experiment, 10);
        change("evaluation.metrics[0].type=layers");
        steps(experiment, 10);

        assertThat(experiment.last().layers().keySet())
                .containsExactlyInAnyOrderElementsOf(experiment.config().layerFigures())
                .isNotEmpty();
    }

    @Test
    void aStateBringsItsMetricsAlong() {
        var other = new Experiment(experiment.config());
        change(MORE);
        steps(experiment, 10);

        other.restore(experiment.capture());

        assertThat(other.snapshot().generatedFigures())
                .isEqualTo(experiment.snapshot().generatedFigures());
        assertThat(other.evaluate().values()).containsKey(Figure.FRECHET);
    }

    private static void steps(Experiment run, int count) {
        for (int i = 0; i < count; i++) {
            run.step();
        }
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
