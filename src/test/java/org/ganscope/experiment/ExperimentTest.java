package org.ganscope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ganscope.config.ConfigException;
import org.ganscope.gan.Player;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

/** A run goes by its config and its calls alone. */
class ExperimentTest {
    private final Experiment experiment =
            new Experiment(
                    Configs.small(
                            "discriminatorSteps=2", "generatorSteps=2", "evaluation.every=3"));

    @Test
    void isMeasuredBeforeItsFirstStep() {
        assertThat(experiment.steps()).isZero();
        assertThat(experiment.last()).isEqualTo(StepFigures.NONE);
        Band w1 = experiment.history().band(Figure.WASSERSTEIN);
        assertThat(w1.size()).isEqualTo(1);
        assertThat(w1.firstStep(0)).isZero();
        assertThat(w1.mean(0)).isEqualTo(experiment.evaluate().wasserstein());
        assertThat(experiment.history().band(Figure.GENERATOR_LOSS).size()).isZero();
    }

    @Test
    void everyStepEntersTheHistoryAndEveryThirdIsMeasured() {
        stepTo(10);

        Band loss = experiment.history().band(Figure.DISCRIMINATOR_LOSS);
        assertThat(loss.size()).isEqualTo(10);
        assertThat(loss.mean(9)).isEqualTo(experiment.last().discriminatorLoss());
        Band w1 = experiment.history().band(Figure.WASSERSTEIN);
        assertThat(w1.size()).isEqualTo(4);
        assertThat(w1.firstStep(3)).isEqualTo(9);
        assertThat(experiment.history().lastStep()).isEqualTo(10);
    }

    @Test
    void stepFinishesABegunRound() {
        experiment.update();
        experiment.update();
        experiment.update();
        assertThat(experiment.steps()).isZero();
        assertThat(experiment.isBetweenSteps()).isFalse();
        Snapshot snapshot = experiment.snapshot();
        assertThat(snapshot.discriminatorUpdates()).isEqualTo(2);
        assertThat(snapshot.generatorUpdates()).isEqualTo(1);

        experiment.step();

        assertThat(experiment.steps()).isEqualTo(1);
        assertThat(experiment.isBetweenSteps()).isTrue();
        assertSameAs(stepped(1));
    }

    @Test
    void anUpdateOfThePlayerWhoseTurnItIsBelongsToTheRound() {
        experiment.update(Player.DISCRIMINATOR);
        experiment.update(Player.DISCRIMINATOR);
        experiment.update(Player.GENERATOR);
        experiment.update(Player.GENERATOR);

        assertThat(experiment.changedSince()).isEmpty();
        assertSameAs(stepped(1));
    }

    @Test
    void anUpdateOutOfTurnBelongsToNoRound() {
        stepTo(5);

        experiment.update(Player.GENERATOR);

        assertThat(experiment.steps()).isEqualTo(5);
        assertThat(experiment.isBetweenSteps()).isTrue();
        assertThat(experiment.changedSince()).hasValue(5);
        assertThat(experiment.history().band(Figure.GENERATOR_LOSS).size()).isEqualTo(5);
    }

    @Test
    void updatesOutOfTurnAreCountedUntilTheStepIsFinished() {
        experiment.update(Player.DISCRIMINATOR);
        assertThat(experiment.snapshot().extra()).isEqualTo(ExtraUpdates.NONE);

        experiment.update(Player.GENERATOR);
        experiment.update(Player.GENERATOR);
        experiment.dissect();

        assertThat(experiment.steps()).isZero();
        assertThat(experiment.snapshot().discriminatorUpdates()).isEqualTo(1);
        assertThat(experiment.snapshot().generatorUpdates()).isZero();
        assertThat(experiment.snapshot().extra()).isEqualTo(new ExtraUpdates(0, 2));

        experiment.step();

        assertThat(experiment.snapshot().extra()).isEqualTo(ExtraUpdates.NONE);
    }

    @Test
    void lookingAndMeasuringChangeNothing() {
        for (int i = 0; i < 30; i++) {
            experiment.step();
            experiment.snapshot();
            experiment.evaluate();
            experiment.history();
            experiment.capture();
        }
        assertSameAs(stepped(30));
    }

    @Test
    void aMixtureOfNumbersIsCountedByItsPeaks() {
        var two = new Experiment(Configs.small("data={\"type\": \"mixture\"}"));
        var one =
                new Experiment(
                        Configs.small(
                                "data={\"type\": \"mixture\", \"components\": [{\"mean\": 2}]}"));

        assertThat(two.snapshot().realFigures().get(Figure.MODES_COVERED)).isEqualTo(2);
        assertThat(two.snapshot().realFigures().get(Figure.HIGH_QUALITY)).isGreaterThan(0.98);
        assertThat(two.evaluate().values()).containsKey(Figure.MODES_NEAR);
        assertThat(one.evaluate().values()).doesNotContainKey(Figure.MODES_NEAR);
    }

    /** Nothing is shared: what one run does is no other's business. */
    @Test
    void runsOnSeveralThreadsAtOnceHaveTheBitsOfOneAlone() {
        ExperimentState alone = afterTwentySteps(1);

        List<ExperimentState> atOnce =
                IntStream.of(1, 2, 1, 3, 1, 4, 1, 5)
                        .parallel()
                        .mapToObj(ExperimentTest::afterTwentySteps)
                        .toList();

        for (int i = 0; i < atOnce.size(); i += 2) {
            assertThat(atOnce.get(i).position()).isEqualTo(alone.position());
        }
        assertThat(atOnce.get(1).position()).isNotEqualTo(alone.position());
    }

    private static ExperimentState afterTwentySteps(int seed) {
        var run = new Experiment(Configs.small("seed=" + seed, "penalties=[\"dragan\"]"));
        while (run.steps() < 20) {
            run.step();
        }
        return run.capture();
    }

    @Test
    void goingOnFromACapturedStateEqualsNeverHavingStopped() {
        stepTo(7);
        experiment.update();
        ExperimentState state = experiment.capture();
        stepTo(20);
        ExperimentState end = experiment.capture();

        experiment.restore(state);
        stepTo(20);
        assertSameAs(end);

        var fresh = new Experiment(experiment.config());
        fresh.restore(state);
        while (fresh.steps() < 20) {
            fresh.step();
        }
        assertSameAs(fresh.capture());
    }

    @Test
    void aStateOfAnotherGameIsRefused() {
        var other = new Experiment(Configs.small("generator.layers[0].units=5"));

        assertThatThrownBy(() -> experiment.restore(other.capture()))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("generator.layers[0].units");
    }

    private void stepTo(long step) {
        while (experiment.steps() < step) {
            experiment.step();
        }
    }

    private ExperimentState stepped(int steps) {
        var other = new Experiment(experiment.config());
        for (int i = 0; i < steps; i++) {
            other.step();
        }
        return other.capture();
    }

    private void assertSameAs(ExperimentState other) {
        ExperimentState mine = experiment.capture();
        assertThat(mine.position()).isEqualTo(other.position());
        for (Figure figure : Figure.values()) {
            Band band = mine.history().band(figure);
            Band expected = other.history().band(figure);
            assertThat(band.size()).isEqualTo(expected.size());
            if (band.size() > 0) {
                assertThat(band.mean(band.size() - 1)).isEqualTo(expected.mean(band.size() - 1));
            }
        }
    }
}
