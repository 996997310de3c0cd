package org.ganscope.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.config.Settings;
import org.ganscope.dynamics.Motion;
import org.ganscope.experiment.Configs;
import org.ganscope.experiment.Experiment;
import org.ganscope.gan.GameField;
import org.ganscope.preset.PresetLibrary;
import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Motion is told while it is watched, by work aside, of the run that is there. */
class MotionDeskTest {
    private static final long SECOND = 1_000_000_000;

    private final Deque<Runnable> work = new ArrayDeque<>();
    private int told;
    private final MotionDesk desk = new MotionDesk(work::add, () -> told++);
    private final FakeRun run = new FakeRun(PresetLibrary.find("10"), () -> {});

    @Test
    void nothingIsDoneThatNobodyWatches() {
        assertThat(desk.of(run, false, 0)).isEmpty();
        assertThat(work).isEmpty();
    }

    @Test
    void theAnswerIsToldOnceItIsFoundAndAskedForAnewOnceTheGameMoved() {
        desk.watch(true);
        assertThat(desk.of(run, false, 0)).isEmpty();
        assertThat(desk.of(run, false, 1)).isEmpty();
        assertThat(work).hasSize(1);

        work.pop().run();
        assertThat(told).isEqualTo(1);
        assertThat(desk.of(run, false, 2).orElseThrow()).isInstanceOf(Motion.Told.class);
        assertThat(work).isEmpty();

        run.update();
        desk.moved();
        Motion.Told old = (Motion.Told) desk.of(run, false, 3).orElseThrow();
        assertThat(old.step()).isZero();
        work.pop().run();
        assertThat(((Motion.Told) desk.of(run, false, 4).orElseThrow()).step()).isEqualTo(1);
    }

    @Test
    void trainingGoesOnBetweenTwoLooks() {
        desk.watch(true);
        desk.of(run, true, 10 * SECOND);
        work.pop().run();
        desk.moved();

        desk.of(run, true, 10 * SECOND + 1);
        assertThat(work).isEmpty();
        desk.of(run, true, 11 * SECOND);
        assertThat(work).hasSize(1);
    }

    @Test
    void anotherRunIsNotToldTheOldOnesMotion() {
        desk.watch(true);
        desk.of(run, false, 0);
        work.pop().run();
        var other = new FakeRun(PresetLibrary.find("10"), () -> {});
        desk.moved();

        assertThat(desk.of(other, false, 1)).isEmpty();
    }

    @Test
    void aFieldReachesAsFarAsTheOneBeforeItAlsoOfARunThatBeginsElsewhere() {
        desk.watch(true);
        FakeRun far = run("0.5", "2.3");
        desk.of(far, false, 0);
        work.pop().run();
        assertThat(((Motion.Told) desk.of(far, false, 1).orElseThrow()).reach()).isEqualTo(3);
        FakeRun elsewhere = run("0.1", "0.2");
        desk.moved();
        desk.of(elsewhere, false, 2);
        work.pop().run();

        assertThat(((Motion.Told) desk.of(elsewhere, false, 3).orElseThrow()).reach()).isEqualTo(3);
    }

    private static FakeRun run(String generator, String discriminator) {
        var config =
                Settings.apply(
                        PresetLibrary.find("10"),
                        List.of(
                                "generator.layers[0].initialiser.value=" + generator,
                                "discriminator.layers[0].initialiser.value=" + discriminator));
        return new FakeRun(config, () -> {}) {
            @Override
            public GameField field() {
                return new Experiment(config).field();
            }
        };
    }

    @Test
    void aGameThatIsTooLargeIsToldSoAtOnce() {
        var large = new FakeRun(Configs.small("generator.layers[0].units=4000"), () -> {});
        desk.watch(true);

        assertThat(desk.of(large, false, 0).orElseThrow()).isInstanceOf(Motion.Untold.class);
        assertThat(work).isEmpty();
    }
}
