package org.ganscope.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.config.Settings;
import org.ganscope.dynamics.Motion;
import org.ganscope.experiment.Aspect;
import org.ganscope.experiment.Configs;
import org.ganscope.experiment.Details;
import org.ganscope.experiment.DiscriminatorView;
import org.ganscope.experiment.Experiment;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.GeneratorMap;
import org.ganscope.experiment.NetworkPicture;
import org.ganscope.gan.Player;
import org.ganscope.gan.WeightPlace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** A real run on its own thread does what it is asked, and tells how it stands. */
class TrainingSessionTest {
    private static final OptionalDouble NEXT_YEAR = OptionalDouble.of(1e-8);

    private final ExperimentConfig config =
            Configs.small("steps=40", "discriminatorSteps=2", "generatorSteps=2");
    private final TrainingSession session = new TrainingSession(config);
    private final Reader reader = new Reader(session);

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void showsTheRunBeforeItsFirstStep() {
        Update update = reader.await(Status.Ready.class);

        assertThat(update.snapshot().step()).isZero();
        assertThat(update.config()).isEqualTo(config);
        assertThat(update.stepsPerSecond()).isEmpty();
        assertThat(update.changedSince()).isEmpty();
    }

    @Test
    void playsToTheConfigsStepsAndThenOnWithoutEnd() {
        assertThat(reader.ask(new Command.Play(), Status.Paused.class).snapshot().step())
                .isEqualTo(40);

        session.accept(new Command.Play());
        reader.await(update -> update.snapshot().step() > 60);
        session.accept(new Command.Pause());
        assertThat(reader.await(Status.Paused.class).stepsPerSecond()).isEmpty();
    }

    @Test
    void trainsNothingMoreWhilePaused() {
        session.accept(new Command.Reconfigure(endless()));
        session.accept(new Command.Play());
        reader.await(update -> update.snapshot().step() > 10);

        Update paused = reader.ask(new Command.Pause(), Status.Paused.class);
        Update later = reader.ask(new Command.Pace(NEXT_YEAR), Status.Paused.class);

        assertThat(later.snapshot().step()).isEqualTo(paused.snapshot().step());
        assertThat(later.snapshot().onLine().generated())
                .isSameAs(paused.snapshot().onLine().generated());
    }

    @Test
    void showsWhatIsWatchedInEveryRun() {
        Update before = reader.await(Status.Ready.class);
        Update watched =
                reader.ask(
                        new Command.Watch(Set.of(Aspect.GENERATOR_MAP), false), Status.Ready.class);
        Update reset = reader.ask(new Command.Reset(config), Status.Ready.class);

        assertThat(before.snapshot().details()).isEqualTo(Details.NONE);
        assertThat(watched.snapshot().details().find(GeneratorMap.class)).isPresent();
        assertThat(reset.snapshot().details().find(GeneratorMap.class)).isPresent();
    }

    @Test
    void drawsThePlaneInTheShapeOfItsPictureInEveryRun() {
        ExperimentConfig ring = Configs.small("data=ring", "generator.layers[2].units=2");
        reader.await(Status.Ready.class);
        reader.ask(new Command.Frame(0.5), Status.Ready.class);
        Update first = reader.ask(new Command.Reset(ring), Status.Ready.class);
        Update later = reader.ask(new Command.Frame(2), Status.Ready.class);

        assertThat(widthToHeight(first)).isCloseTo(0.5, within(0.01));
        assertThat(widthToHeight(later)).isCloseTo(2, within(0.01));
    }

    private static double widthToHeight(Update update) {
        var judged = (DiscriminatorView.OfPoints) update.snapshot().discriminator();
        return judged.output().highX() / judged.output().highY();
    }

    @Test
    void aWeightIsSetByHandWhilePausedAndNoted() {
        session.accept(new Command.Watch(Set.of(Aspect.NETWORKS), false));
        reader.await(Status.Ready.class);
        var bias = new WeightPlace(Player.DISCRIMINATOR, 3, 1, 0);

        Update update = reader.ask(new Command.SetWeight(bias, 2.5), Status.Paused.class);

        NetworkPicture picture =
                update.snapshot().details().find(NetworkPicture.class).orElseThrow();
        assertThat(picture.discriminator().layers().getLast().own().values().get(0, 0))
                .isEqualTo(2.5f);
        assertThat(update.changedSince()).hasValue(0);
    }

    @Test
    void aWeightThatCannotBeIsRefusedInWordsAndTheRunGoesOn() {
        var weight = new WeightPlace(Player.DISCRIMINATOR, 2, 0, 3);

        Update refused = reader.ask(new Command.SetWeight(weight, Double.NaN), Status.Failed.class);

        assertThat(refused.status())
                .isEqualTo(
                        new Status.Failed(
                                "discriminator layer 2 weights must be a number from -1000 to 1000,"
                                        + " but is NaN"));
        assertThat(refused.changedSince()).isEmpty();
        assertThat(reader.ask(new Command.Step(1), Status.Paused.class).snapshot().step())
                .isEqualTo(1);
    }

    @Test
    void aWeightIsNotSetWhileTrainingGoesOn() {
        session.accept(new Command.Reconfigure(endless()));
        session.accept(new Command.Play());
        reader.await(update -> update.snapshot().step() > 10);

        Update update =
                reader.ask(
                        new Command.SetWeight(new WeightPlace(Player.GENERATOR, 1, 0, 0), 1),
                        Status.Failed.class);

        assertThat(update.status())
                .isEqualTo(new Status.Failed("Pause first: a weight is set while training rests."));
    }

    @Test
    void tellsHowTheGameMovesWhereThatIsWatchedEvenAtRest() {
        session.accept(new Command.Watch(Set.of(), true));
        assertThat(stepOfMotion(reader.await(update -> update.motion().isPresent()))).isZero();

        session.accept(new Command.Step(3));
        Update later =
                reader.await(update -> update.motion().isPresent() && stepOfMotion(update) == 3);
        assertThat(later.status()).isInstanceOf(Status.Paused.class);
    }

    private static long stepOfMotion(Update update) {
        return ((Motion.Told) update.motion().orElseThrow()).step();
    }

    @Test
    void runsToAStepAndHasNothingToDoForOneThatIsPassed() {
        assertThat(reader.ask(new Command.RunTo(17), Status.Paused.class).snapshot().step())
                .isEqualTo(17);
        assertThat(reader.ask(new Command.RunTo(5), Status.Paused.class).snapshot().step())
                .isEqualTo(17);
    }

    @Test
    void stepFinishesABegunRound() {
        reader.await(Status.Ready.class);

        Update begun =
                reader.ask(new Command.UpdatePlayer(Player.DISCRIMINATOR), Status.Paused.class);
        assertThat(begun.snapshot().discriminatorUpdates()).isEqualTo(1);
        assertThat(begun.snapshot().step()).isZero();

        assertThat(reader.ask(new Command.Step(1), Status.Paused.class).snapshot().step())
                .isEqualTo(1);
        Update later = reader.ask(new Command.Step(3), Status.Paused.class);
        assertThat(later.snapshot().step()).isEqualTo(4);
        assertThat(later.changedSince()).isEmpty();
    }

    @Test
    void anUpdateOutOfTurnIsNoted() {
        Update update = reader.ask(new Command.UpdatePlayer(Player.GENERATOR), Status.Paused.class);

        assertThat(update.snapshot().generatorUpdates()).isZero();
        assertThat(update.changedSince()).hasValue(0);
    }

    @Test
    void showsEverySingleUpdateWhereTheyAreSlow() {
        session.accept(new Command.Pace(NEXT_YEAR));
        session.accept(new Command.Play());

        Update first = reader.await(update -> update.snapshot().discriminatorUpdates() == 1);

        assertThat(first.status()).isInstanceOf(Status.Running.class);
        Update paused = reader.ask(new Command.Pause(), Status.Paused.class);
        assertThat(paused.snapshot().discriminatorUpdates()).isEqualTo(1);
    }

    @Test
    void anotherPaceTakesHoldAtOnce() {
        session.accept(new Command.Pace(NEXT_YEAR));
        session.accept(new Command.Play());
        reader.await(update -> update.snapshot().discriminatorUpdates() == 1);

        session.accept(new Command.Pace(OptionalDouble.empty()));

        assertThat(reader.await(Status.Paused.class).snapshot().step()).isEqualTo(40);
    }

    @Test
    void stepsDoNotWaitForThePace() {
        session.accept(new Command.Pace(NEXT_YEAR));

        Update update = reader.ask(new Command.Step(2), Status.Paused.class);

        assertThat(update.snapshot().step()).isEqualTo(2);
    }

    @Test
    void aRefusedChangeIsToldAndTheRunGoesOn() {
        session.accept(new Command.Step(3));
        ExperimentConfig other = Settings.apply(config, List.of("data.mean=1"));

        Update refused = reader.ask(new Command.Reconfigure(other), Status.Failed.class);
        assertThat(refused.status())
                .isEqualTo(new Status.Failed("data.mean changes only with a reset"));
        assertThat(refused.config()).isEqualTo(config);

        assertThat(reader.ask(new Command.Play(), Status.Paused.class).snapshot().step())
                .isEqualTo(40);
    }

    @Test
    void aLiveChangeIsTakenWhileTraining() {
        session.accept(new Command.Reconfigure(endless()));
        session.accept(new Command.Play());
        reader.await(update -> update.snapshot().step() > 5);

        session.accept(
                new Command.Reconfigure(
                        Settings.apply(
                                endless(), List.of("generatorOptimizer.learningRate=0.01"))));

        Update changed = reader.await(update -> update.changedSince().isPresent());
        assertThat(changed.status()).isInstanceOf(Status.Running.class);
        assertThat(changed.changedSince().getAsLong()).isGreaterThan(5);
    }

    @Test
    void aResetBeginsAnewAndWaits() {
        session.accept(new Command.Step(3));
        ExperimentConfig other = Settings.apply(config, List.of("seed=7"));

        Update update = reader.ask(new Command.Reset(other), Status.Ready.class);
        while (!update.config().equals(other)) {
            update = reader.await(Status.Ready.class);
        }

        assertThat(update.snapshot().step()).isZero();
        assertThat(update.history().lastStep()).isZero();
    }

    @Test
    void divergenceStopsTheRunUntilAReset() {
        session.accept(new Command.Reset(Configs.diverging()));
        session.accept(new Command.Play());

        Update diverged = reader.await(Status.Diverged.class);
        assertThat(((Status.Diverged) diverged.status()).reason())
                .startsWith("Training diverged in step ")
                .contains("Try a smaller learning rate");

        Update still = reader.ask(new Command.Play(), Status.Diverged.class);
        assertThat(still.snapshot().step()).isEqualTo(diverged.snapshot().step());

        assertThat(reader.ask(new Command.Reset(config), Status.Ready.class).config())
                .isEqualTo(config);
        assertThat(reader.ask(new Command.Play(), Status.Paused.class).snapshot().step())
                .isEqualTo(40);
    }

    @Test
    void closesInTheMidstOfPlaying() {
        session.accept(new Command.Reconfigure(endless()));
        session.accept(new Command.Play());
        reader.await(Status.Running.class);
        session.close();

        session.accept(new Command.Play());
        session.updates().take();
        assertThat(session.updates().isEmpty()).isTrue();
    }

    @Test
    void givesTheSameBitsAsAnExperimentThatNobodyLooksAt() {
        session.accept(new Command.Reset(config));
        session.accept(new Command.RunTo(300));
        var alone = new Experiment(config);
        while (alone.steps() < 300) {
            alone.step();
        }

        Update seen = reader.await(update -> update.snapshot().step() == 300);

        var expected = alone.snapshot();
        for (int i = 0; i < expected.onLine().generated().size(); i++) {
            assertThat(seen.snapshot().onLine().generated().get(i))
                    .isEqualTo(expected.onLine().generated().get(i));
        }
        assertThat(seen.snapshot().last()).isEqualTo(expected.last());
        assertThat(seen.snapshot().generatedFigures()).isEqualTo(expected.generatedFigures());
    }

    private ExperimentConfig endless() {
        return Settings.apply(config, List.of("steps=1000000000"));
    }
}
