package org.ganscope.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.config.Settings;
import org.ganscope.experiment.BegunUpdate;
import org.ganscope.experiment.Configs;
import org.ganscope.experiment.Experiment;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.Phase;
import org.ganscope.gan.AdversarialLoss;
import org.ganscope.gan.Dissection;
import org.ganscope.gan.Player;
import org.ganscope.gan.WeightPlace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.OptionalDouble;

/** A session shows an update phase by phase, makes it in the last one, and stays the same run. */
class SlowMotionTest {
    private static final double EACH_YEAR = 1e-8;
    private static final int PHASES_OF_D = 7;
    private static final int PHASES_OF_A_STEP = 13;

    private final ExperimentConfig config = Configs.small("steps=1000000");
    private final TrainingSession session = new TrainingSession(config);
    private final Reader reader = new Reader(session);

    @AfterEach
    void close() {
        session.close();
    }

    private Update next() {
        return reader.ask(new Command.NextPhase(), Status.class);
    }

    private Update next(int phases) {
        Update update = next();
        for (int i = 1; i < phases; i++) {
            update = next();
        }
        return update;
    }

    private void waitUntilReady() {
        reader.await(Status.Ready.class);
    }

    @Test
    void nothingMovesBeforeTheLastPhaseAndInItTheUpdateIsMade() {
        Update fresh = reader.await(Status.Ready.class);
        for (int i = 0; i < PHASES_OF_D - 1; i++) {
            Update update = next();
            BegunUpdate begun = update.begun().orElseThrow();

            assertThat(begun.index()).isEqualTo(i);
            assertThat(begun.isMade()).isFalse();
            assertThat(update.status()).isInstanceOf(Status.Ready.class);
            assertThat(update.snapshot().discriminatorUpdates()).isZero();
            assertThat(update.snapshot().onLine().generated())
                    .isSameAs(fresh.snapshot().onLine().generated());
        }
        Update made = next();

        assertThat(made.begun().orElseThrow().phase())
                .isEqualTo(new Phase(Player.DISCRIMINATOR, Phase.Kind.UPDATE));
        assertThat(made.begun().orElseThrow().isMade()).isTrue();
        assertThat(made.snapshot().discriminatorUpdates()).isEqualTo(1);
        assertThat(next().begun().orElseThrow().phase())
                .isEqualTo(new Phase(Player.GENERATOR, Phase.Kind.NOISE));
    }

    @Test
    void theNumbersShownAreThoseOfTheUpdatesThatHappen() {
        waitUntilReady();
        Dissection ofD = next().begun().orElseThrow().anatomy().looks().getFirst();
        Dissection ofG = next(PHASES_OF_D).begun().orElseThrow().anatomy().looks().getFirst();
        Update after = next(PHASES_OF_A_STEP - PHASES_OF_D - 1);

        assertThat(after.snapshot().step()).isEqualTo(1);
        assertThat(after.snapshot().last().discriminatorLoss()).isEqualTo(ofD.loss());
        assertThat(after.snapshot().last().generatorLoss()).isEqualTo(ofG.loss());
        assertThat(after.snapshot().last().dReal()).isEqualTo(ofD.onReal().orElseThrow().mean());
        assertThat(after.snapshot().last().generatorGradient()).isEqualTo(ofG.gradientNorm());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "moves=discriminatorFirst",
                "moves=extragradient",
                "penalties=[\"instanceNoise\", \"dragan\"]",
                "discriminatorSteps=2"
            })
    void stepsInPhasesGiveTheSameBitsAsStepsWithout(String setting) {
        ExperimentConfig game = Settings.apply(config, List.of(setting));
        session.accept(new Command.Reset(game));
        session.accept(new Command.SlowMotion(1e6));
        session.accept(new Command.RunTo(5));
        Update seen = reader.await(update -> update.snapshot().step() == 5);
        assertThat(seen.begun().orElseThrow().isMade()).isTrue();
        var alone = new Experiment(game);
        while (alone.steps() < 5) {
            alone.step();
        }

        var expected = alone.snapshot();
        assertThat(seen.snapshot().last()).isEqualTo(expected.last());
        assertThat(seen.snapshot().generatedFigures()).isEqualTo(expected.generatedFigures());
        for (int i = 0; i < expected.onLine().generated().size(); i++) {
            assertThat(seen.snapshot().onLine().generated().get(i))
                    .isEqualTo(expected.onLine().generated().get(i));
        }
        assertThat(seen.changedSince()).isEmpty();
    }

    @Test
    void pausedInTheMidstItTrainsNothingMoreAndPlayGoesOnFromThere() {
        session.accept(new Command.SlowMotion(EACH_YEAR));
        next(3);
        session.accept(new Command.Play());
        Update playing = reader.await(update -> index(update) == 3);
        assertThat(playing.status()).isInstanceOf(Status.Running.class);

        Update paused = reader.ask(new Command.Pause(), Status.Ready.class);
        Update later = reader.ask(new Command.SlowMotion(EACH_YEAR), Status.Ready.class);

        assertThat(index(paused)).isEqualTo(3);
        assertThat(index(later)).isEqualTo(3);
        assertThat(later.snapshot().onLine().generated())
                .isSameAs(paused.snapshot().onLine().generated());
    }

    private static int index(Update update) {
        return update.begun().map(BegunUpdate::index).orElse(-1);
    }

    @Test
    void aPressForThePlayerWhosePhasesAreShownFinishesTheBegunUpdate() {
        waitUntilReady();
        next(4);

        Update update =
                reader.ask(new Command.UpdatePlayer(Player.DISCRIMINATOR), Status.Paused.class);

        assertThat(update.begun()).isEmpty();
        assertThat(update.snapshot().discriminatorUpdates()).isEqualTo(1);
        assertThat(update.changedSince()).isEmpty();
    }

    @Test
    void aStepFinishesTheBegunRound() {
        waitUntilReady();
        next(4);

        Update update = reader.ask(new Command.Step(1), Status.Paused.class);

        assertThat(update.begun()).isEmpty();
        assertThat(update.snapshot().step()).isEqualTo(1);
    }

    @Test
    void aLiveChangeInTheMidstShowsTheUpdateThatWillNowHappen() {
        waitUntilReady();
        Update before = next(5);
        ExperimentConfig changed = Settings.apply(config, List.of("loss=wasserstein"));

        BegunUpdate after =
                reader.ask(new Command.Reconfigure(changed), Status.class).begun().orElseThrow();

        assertThat(after.phase()).isEqualTo(before.begun().orElseThrow().phase());
        assertThat(after.anatomy().method().loss()).isInstanceOf(AdversarialLoss.Wasserstein.class);
        assertThat(after.anatomy().looks().getFirst().loss())
                .isNotEqualTo(before.begun().orElseThrow().anatomy().looks().getFirst().loss());
    }

    @Test
    void aWeightSetInTheMidstChangesTheNumbersThatAreShown() {
        waitUntilReady();
        double before = ofLook(next(5)).loss();
        var place = new WeightPlace(Player.DISCRIMINATOR, 3, 1, 0);

        Update update = reader.ask(new Command.SetWeight(place, 2), Status.class);

        assertThat(index(update)).isEqualTo(4);
        assertThat(ofLook(update).loss()).isNotEqualTo(before);
    }

    private static Dissection ofLook(Update update) {
        return update.begun().orElseThrow().anatomy().looks().getFirst();
    }

    @Test
    void aResetForgetsTheBegunUpdate() {
        waitUntilReady();
        next(4);

        assertThat(reader.ask(new Command.Reset(config), Status.Ready.class).begun()).isEmpty();
        assertThat(index(next())).isZero();
    }

    @Test
    void aPaceInUpdatesEndsSlowMotion() {
        session.accept(new Command.SlowMotion(EACH_YEAR));
        session.accept(new Command.Play());
        reader.await(update -> index(update) == 0);

        session.accept(new Command.Pace(OptionalDouble.empty()));

        assertThat(reader.await(update -> update.snapshot().step() > 100).begun()).isEmpty();
    }

    @Test
    void divergenceIsToldInSlowMotionToo() {
        session.accept(new Command.Reset(Configs.diverging()));
        session.accept(new Command.SlowMotion(1e6));
        session.accept(new Command.Play());

        assertThat(reader.await(Status.Diverged.class).begun()).isEmpty();
        assertThat(next().status()).isInstanceOf(Status.Diverged.class);
    }
}
