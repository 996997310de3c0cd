package org.ganscope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

/** A run that leaves the finite numbers says where, stays at its last good state, and stops. */
class DivergenceTest {
    private final Experiment experiment = new Experiment(Configs.diverging());

    @Test
    void namesStepAndTensorAndWhatToTry() {
        DivergedException diverged = trainUntilItDiverges();

        assertThat(diverged.step()).isEqualTo(experiment.steps() + 1);
        assertThat(diverged.tensor()).isNotBlank();
        assertThat(diverged)
                .hasMessage(
                        "Training diverged in step %,d: %s left the finite numbers. Try a smaller learning rate.",
                        diverged.step(), diverged.tensor());
    }

    /** Here no rate and no weight is too large: all samples are equal, and have no skewness. */
    @Test
    void namesTheMomentsOfASetWhereTheyWereLostFirst() {
        var equal =
                new Experiment(
                        Configs.ofMoments(
                                "generator.layers[2].initialiser=zeros", "moves=generatorFirst"));

        DivergedException diverged = trainUntilItDiverges(equal);

        assertThat(diverged)
                .hasMessage(
                        "Training diverged in step 1: moments of the generated samples left the"
                                + " finite numbers. The samples are all equal or too far apart: try"
                                + " other data, other starting weights of the generator, or a D that"
                                + " sees samples.");
        assertThat(diverged.isOfStart()).isTrue();
    }

    @Test
    void theLastGoodStateCanBeLookedAt() {
        trainUntilItDiverges();

        Snapshot snapshot = experiment.snapshot();
        assertThat(snapshot.step()).isEqualTo(experiment.steps());
        assertThat(snapshot.generatedFigures().mean()).isFinite();
        assertThat(snapshot.last()).isEqualTo(experiment.last());
        assertThat(experiment.measurement().step()).isEqualTo(snapshot.step());
        assertThat(experiment.measurement().generated()).isSameAs(snapshot.onLine().generated());
    }

    @Test
    void theHistoryEndsWithTheLastGoodStep() {
        var lost = new Experiment(Configs.losingSamples());

        trainUntilItDiverges(lost);

        assertThat(lost.steps()).isPositive();
        assertThat(lost.history().lastStep()).isEqualTo(lost.steps());
        for (Figure figure : Figure.values()) {
            Band band = lost.history().band(figure);
            if (band.size() > 0) {
                assertThat(band.lastStep(band.size() - 1)).isLessThanOrEqualTo(lost.steps());
            }
        }
    }

    @Test
    void theLastGoodStateIsWhereTheLastStepEnded() {
        trainUntilItDiverges();

        var other = new Experiment(experiment.config());
        while (other.steps() < experiment.steps()) {
            other.step();
        }
        assertThat(experiment.capture().position()).isEqualTo(other.capture().position());
    }

    /**
     * Here the samples are lost before the loss is; a run that is looked at ends at the same step.
     */
    @Test
    void lookingDoesNotChangeWhereItEnds() {
        var lost = new Experiment(Configs.losingSamples());
        DivergedException expected = trainUntilItDiverges(lost);

        var other = new Experiment(lost.config());
        DivergedException seen =
                catchThrowableOfType(
                        DivergedException.class,
                        () -> {
                            while (true) {
                                other.update();
                                assertThat(other.snapshot().generatedFigures().mean()).isFinite();
                            }
                        });

        assertThat(seen).hasMessage(expected.getMessage());
        assertThat(seen.tensor()).isEqualTo("generator output");
        assertThat(other.capture().position()).isEqualTo(lost.capture().position());
    }

    @Test
    void itRefusesToGoOnUntilAnotherStateIsRestored() {
        ExperimentState start = experiment.capture();
        trainUntilItDiverges();

        assertThatThrownBy(experiment::step).isInstanceOf(DivergedException.class);
        assertThatThrownBy(experiment::update).isInstanceOf(DivergedException.class);

        experiment.restore(start);
        experiment.update();
        assertThat(experiment.isBetweenSteps()).isFalse();
    }

    @Test
    void aRunThatStartsBeyondTheFiniteNumbersSaysSo() {
        assertThatThrownBy(() -> new Experiment(Configs.startingTooFar()))
                .isInstanceOf(DivergedException.class)
                .hasMessage(
                        "The generator output is not finite before the first step. Try smaller starting weights.");
    }

    private DivergedException trainUntilItDiverges() {
        return trainUntilItDiverges(experiment);
    }

    private static DivergedException trainUntilItDiverges(Experiment experiment) {
        return catchThrowableOfType(
                DivergedException.class,
                () -> {
                    while (true) {
                        experiment.step();
                    }
                });
    }
}
