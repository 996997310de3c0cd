package org.ganscope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ganscope.config.ConfigException;
import org.ganscope.config.Settings;
import org.ganscope.gan.Moves;
import org.ganscope.gan.Penalty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class MethodRulesTest {
    private static ExperimentConfig with(String... settings) {
        return Settings.apply(ExperimentConfig.byDefault(), List.of(settings));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "moves=simultaneous;discriminatorSteps=3|"
                        + "discriminatorSteps must be 1 where both players move at once, but is 3",
                "moves=extragradient;generatorSteps=2|"
                        + "generatorSteps must be 1 where both players move at once, but is 2",
                "discriminator.sees=moments;penalties[0]=wganGp|"
                        + "penalties[0] must not be about the slope of D(x) where D sees no"
                        + " samples, but is \"wganGp\"",
                "penalties[0]=r1;penalties[1]=r1|"
                        + "penalties[1] must not be there twice, but is \"r1\"",
                "penalties[0]=featureMatching;"
                        + "discriminator={\"layers\": [{\"type\": \"dense\", \"units\": 1,"
                        + " \"activation\": \"linear\"}]}|"
                        + "penalties[0] must not ask for features of a discriminator that has no"
                        + " hidden layer, but is \"featureMatching\"",
                "unrolling=5;discriminatorOptimizer=rmsProp|"
                        + "discriminatorOptimizer.type must be sgd or adam where the generator"
                        + " looks ahead, but is \"rmsProp\"",
                "unrolling=5;penalties[0]=consensus|"
                        + "unrolling must be 0 with the penalty consensus, but is 5",
                "unrolling=5;penalties[0]=weightClipping|"
                        + "unrolling must be 0 with the penalty weightClipping, which the foreseen"
                        + " D would not feel, but is 5",
                "unrolling=5;moves=optimistic|"
                        + "unrolling must be 0 with the moves optimistic, which the foreseen D would"
                        + " not make, but is 5",
                "unrolling=5;moves=extragradient|"
                        + "unrolling must be 0 with the moves extragradient, which the foreseen D"
                        + " would not make, but is 5",
                "moves=optimistic;generatorOptimizer=optimisticAdam|"
                        + "generatorOptimizer.type must not be optimisticAdam with optimistic moves:"
                        + " both count on the same change, but is \"optimisticAdam\"",
                "moves=optimistic;discriminatorOptimizer=optimisticAdam|"
                        + "discriminatorOptimizer.type must not be optimisticAdam with optimistic"
                        + " moves: both count on the same change, but is \"optimisticAdam\"",
                "penalties=[\"oneSidedGp\", \"wganGp\"]|"
                        + "penalties[0] must not stand beside wganGp, which holds the same slopes,"
                        + " but is \"oneSidedGp\"",
                "penalties=[\"r1\", \"wganGp\"];discriminator.layers[1].type=batchNorm|"
                        + "penalties[1] must not be about the slope of D at single samples where"
                        + " batchNorm mixes them, but is \"wganGp\"",
                "penalties=[\"oneSidedGp\"];discriminator.layers[1].type=batchNorm|"
                        + "penalties[0] must not be about the slope of D at single samples where"
                        + " batchNorm mixes them, but is \"oneSidedGp\"",
                "loss=leastSquares;loss.fakeLabel=1|"
                        + "loss.realLabel must differ from the fake label, or D has nothing to tell,"
                        + " but is 1.0",
                "unrolling=20;batchSize=16384|"
                        + "batchSize must be at most 3,019 with networks of this size,"
                        + " but is 16384",
            })
    void whatMakesNoSenseTogetherIsRefused(String settings, String message) {
        assertThatThrownBy(() -> with(settings.split(";")))
                .isInstanceOf(ConfigException.class)
                .hasMessage(message);
    }

    /** As Karras et al. train theirs: Wasserstein in 2018, with R1 in 2019. */
    @ParameterizedTest
    @CsvSource({"wganGp", "r1"})
    void slopesOfADThatLooksAtTheSpreadOfABatchAreTaken(String penalty) {
        ExperimentConfig config =
                with(
                        "penalties[0]=" + penalty,
                        "discriminator.layers[1].type=minibatchStandardDeviation");

        assertThat(config.penalties()).hasSize(1);
    }

    @Test
    void allThatMakesNoSenseIsToldAtOnce() {
        assertThatThrownBy(
                        () ->
                                with(
                                        "moves=optimistic",
                                        "unrolling=2",
                                        "generatorOptimizer=optimisticAdam",
                                        "evaluation.metrics=[\"accuracy\"]",
                                        "loss=wasserstein",
                                        "data=pointMass",
                                        "discriminator.sees=moments"))
                .isInstanceOfSatisfying(
                        ConfigException.class,
                        e ->
                                assertThat(e.faults())
                                        .extracting(fault -> fault.path())
                                        .contains(
                                                "unrolling",
                                                "generatorOptimizer.type",
                                                "evaluation.metrics[0]",
                                                "discriminator.sees"));
    }

    @Test
    void aPenaltyIsWrittenByItsNameAloneOrWithItsFields() {
        ExperimentConfig config =
                with("penalties[0]=r1", "penalties[0].weight=10", "penalties[1]=instanceNoise");

        assertThat(config.penalties()).hasSize(2).first().isEqualTo(new Penalty.R1(10));
    }

    @Test
    void penaltiesAndTheLookAheadChangeWhileItTrains() {
        Experiment experiment = new Experiment(Configs.small());
        experiment.step();
        experiment.reconfigure(Configs.small("penalties[0]=r1", "unrolling=2"));
        experiment.step();

        assertThat(experiment.config().unrolling()).isEqualTo(2);
        assertThat(experiment.changedSince()).hasValue(1);
    }

    @Test
    void whereBothMoveAtOnceAnUpdateIsAWholeStep() {
        Experiment experiment = new Experiment(Configs.small("moves=simultaneous"));
        experiment.update();

        assertThat(experiment.steps()).isEqualTo(1);
        assertThat(experiment.last().discriminatorLoss()).isFinite();
        assertThat(experiment.last().generatorLoss()).isFinite();
    }

    @Test
    void theGeneratorBeginsWhereItMovesFirst() {
        Experiment experiment =
                new Experiment(Configs.small("moves=generatorFirst", "discriminatorSteps=2"));
        experiment.update();
        assertThat(experiment.snapshot().generatorUpdates()).isEqualTo(1);
        assertThat(experiment.snapshot().discriminatorUpdates()).isZero();

        experiment.step();
        assertThat(experiment.steps()).isEqualTo(1);
        assertThat(experiment.config().moves()).isEqualTo(new Moves.GeneratorFirst());
    }

    @Test
    void whichGeneratorIsShownChangesNoTraining() {
        Experiment averaged =
                new Experiment(Configs.small("averaging={\"type\": \"exponential\"}"));
        Experiment current =
                new Experiment(
                        Configs.small(
                                "averaging={\"type\": \"exponential\", \"evaluates\": \"current\"}"));
        for (int i = 0; i < 5; i++) {
            averaged.step();
            current.step();
        }
        assertThat(averaged.last()).isEqualTo(current.last());
        assertThat(averaged.evaluate()).isNotEqualTo(current.evaluate());

        averaged.reconfigure(current.config());
        assertThat(averaged.evaluate()).isEqualTo(current.evaluate());
        assertThat(averaged.changedSince()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "penalties[0]=historicalAveraging",
        "penalties[0]=instanceNoise",
        "penalties[0]=dragan",
        "moves=optimistic",
        "moves=extragradient",
        "loss=relativisticAverage",
        "averaging=exponential",
        "unrolling=2"
    })
    void aRestoredRunGoesOnBitByBit(String setting) {
        Experiment experiment = new Experiment(Configs.small(setting));
        for (int i = 0; i < 5; i++) {
            experiment.step();
        }
        ExperimentState state = experiment.capture();
        for (int i = 0; i < 5; i++) {
            experiment.step();
        }
        Experiment other = new Experiment(Configs.small(setting));
        other.restore(state);
        for (int i = 0; i < 5; i++) {
            other.step();
        }

        assertThat(other.last()).isEqualTo(experiment.last());
        assertThat(other.evaluate()).isEqualTo(experiment.evaluate());
    }

    @Test
    void theLargestLookAheadOfADeepDiscriminatorFitsOnTheStack() {
        String[] settings = new String[14];
        for (int i = 0; i < 11; i++) {
            settings[i] =
                    "discriminator.layers[%d]={\"type\": \"dense\", \"units\": %d,"
                                    .formatted(i, i == 10 ? 1 : 3)
                            + " \"activation\": \"%s\"}".formatted(i == 10 ? "linear" : "tanh");
        }
        settings[11] = "unrolling=20";
        settings[12] = "penalties[0]=wganGp";
        settings[13] = "batchSize=8";
        Experiment experiment = new Experiment(Configs.small(settings));

        experiment.step();

        assertThat(experiment.last().generatorLoss()).isFinite();
    }
}
