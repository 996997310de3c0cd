package org.ganscope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.config.Settings;
import org.ganscope.gan.Dissection;
import org.ganscope.gan.Excerpt;
import org.ganscope.gan.Penalty;
import org.ganscope.gan.Player;
import org.ganscope.gan.PlayerUpdate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The anatomy of an update tells the very update that comes, and leaves the run as it was. */
class UpdateAnatomyTest {
    private static final String LINEAR =
            "{\"type\": \"dense\", \"units\": 1, \"activation\": \"linear\"}";

    /** Games in which each thing that an update depends on takes part. */
    static Stream<List<String>> games() {
        return Stream.of(
                List.of(),
                List.of("discriminatorSteps=2", "generatorSteps=3"),
                List.of("moves=generatorFirst", "averaging=exponential"),
                List.of("moves=simultaneous"),
                List.of("moves=extragradient", "generatorOptimizer.type=sgd"),
                List.of("moves=optimistic"),
                List.of("unrolling=3"),
                List.of("loss=relativisticAverage", "penalties=[\"r1\", \"instanceNoise\"]"),
                List.of("loss=wasserstein", "penalties=[\"wganGp\", \"historicalAveraging\"]"),
                List.of("loss=wasserstein", "penalties=[\"weightClipping\", \"dragan\"]"),
                List.of("penalties=[\"featureMatching\"]"),
                List.of("moves=simultaneous", "penalties=[\"consensus\"]"),
                List.of("discriminator.sees=pack", "loss=hinge"),
                List.of("discriminator.sees=moments", "loss=leastSquares"),
                List.of("discriminator.sees=minibatch"),
                List.of(
                        "evaluation.metrics=[\"layers\"]",
                        "evaluation.every=2",
                        "discriminator.layers=[{\"type\": \"dense\", \"units\": 4},"
                                + " {\"type\": \"dropout\"}, {\"type\": \"minibatchDiscrimination\"}, "
                                + LINEAR
                                + "]",
                        "generator.layers=[{\"type\": \"dense\", \"units\": 4},"
                                + " {\"type\": \"batchNorm\"}, "
                                + LINEAR
                                + "]"));
    }

    private static Experiment of(List<String> settings) {
        return new Experiment(Settings.apply(Configs.small(), settings));
    }

    @ParameterizedTest
    @MethodSource("games")
    void lookingAtEachUpdateBeforehandChangesNoBit(List<String> settings) {
        Experiment alone = of(settings);
        Experiment seen = of(settings);
        while (alone.steps() < 4) {
            alone.update();

            assertThat(seen.dissect()).isPresent();
            assertThat(seen.dissect()).isPresent();
            seen.update();
        }

        assertThat(seen.capture().position()).isEqualTo(alone.capture().position());
        assertThat(seen.last()).isEqualTo(alone.last());
        assertThat(seen.generate(10)).isEqualTo(alone.generate(10));
        assertThat(seen.changedSince()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("games")
    void tellsTheFiguresOfTheUpdateThatThenHappens(List<String> settings) {
        Experiment run = of(settings);
        while (run.steps() < 3) {
            Round before = run.capture().position().round();
            UpdateAnatomy told = run.dissect().orElseThrow();
            assertThat(told.step()).isEqualTo(run.steps() + 1);
            Round expected = before;
            for (Dissection look : told.looks()) {
                expected = expected.with(look.player(), figures(look));
            }

            run.update();

            Round after = run.capture().position().round();
            if (after.isBegun()) {
                assertThat(after).isEqualTo(expected.seeing(after.layers()));
            } else {
                StepFigures figures = expected.figures();
                assertThat(run.last().discriminatorLoss()).isEqualTo(figures.discriminatorLoss());
                assertThat(run.last().generatorLoss()).isEqualTo(figures.generatorLoss());
                assertThat(run.last().discriminatorGradient())
                        .isEqualTo(figures.discriminatorGradient());
                assertThat(run.last().generatorGradient()).isEqualTo(figures.generatorGradient());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("games")
    void tellsHowFarThePlayersMove(List<String> settings) {
        Experiment run = of(settings);
        for (int i = 0; i < 4; i++) {
            var before = run.capture().position().training().game();
            UpdateAnatomy told = run.dissect().orElseThrow();

            run.update();

            var after = run.capture().position().training().game();
            for (UpdateAnatomy.Move move : told.moves()) {
                boolean isD = move.player() == Player.DISCRIMINATOR;
                var from = (isD ? before.discriminator() : before.generator()).network().weights();
                var to = (isD ? after.discriminator() : after.generator()).network().weights();
                assertThat(move.distance()).isEqualTo(to.distanceFrom(from)).isPositive();
                assertThat(move.ratio()).isEqualTo(to.distanceFrom(from) / from.norm());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("games")
    void theSummandsAddUpToTheLossAndTheLayersToTheGradient(List<String> settings) {
        UpdateAnatomy told = of(settings).dissect().orElseThrow();
        for (Dissection look : told.looks()) {
            double sum = look.summands().stream().mapToDouble(Dissection.Summand::value).sum();
            double squares = look.layerGradientNorms().stream().mapToDouble(one -> one * one).sum();

            assertThat(look.loss()).isCloseTo(sum, within(1e-4 * Math.max(1, Math.abs(sum))));
            assertThat(look.gradientNorm())
                    .isCloseTo(Math.sqrt(squares), within(1e-5 * Math.sqrt(squares)));
        }
    }

    @Test
    void generatedSamplesAreWhatTheGeneratorMakesOfTheNoise() {
        var course = new Course(Configs.small());
        Dissection look = course.dissect().looks().getFirst();
        float[] z = floats(look.noise().first().toArray());
        float[] made = new float[z.length];
        float[] logits = new float[z.length];

        course.game().generate(z, z.length, made);
        course.game().judge(made, z.length, logits);

        assertThat(look.noise().count()).isEqualTo(32);
        assertClose(look.generated(), made);
        assertClose(look.onFake().orElseThrow().outputs(), sigmoids(logits));
        course.game().judge(floats(look.real().orElseThrow().first().toArray()), 4, logits);
        assertClose(look.onReal().orElseThrow().outputs(), sigmoids(logits));
    }

    private static void assertClose(Excerpt told, float[] expected) {
        double[] values = told.first().toArray();
        assertThat(floats(values)).containsExactly(expected, within(1e-5f));
    }

    private static float[] sigmoids(float[] logits) {
        float[] outputs = new float[logits.length];
        for (int i = 0; i < logits.length; i++) {
            outputs[i] = (float) (1 / (1 + Math.exp(-logits[i])));
        }
        return outputs;
    }

    private static PlayerUpdate figures(Dissection look) {
        boolean isD = look.player() == Player.DISCRIMINATOR;
        return new PlayerUpdate(
                look.loss(),
                isD ? look.onReal().orElseThrow().mean() : Double.NaN,
                isD ? look.onFake().orElseThrow().mean() : Double.NaN,
                look.gradientNorm());
    }

    private static float[] floats(double[] values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }

    @Test
    void phasesOfBothPlayersTurns() {
        Experiment run = of(List.of());
        assertThat(kinds(run))
                .containsExactly("NOISE FORWARD ON_REAL ON_FAKE LOSS BACKWARD UPDATE".split(" "));

        run.update();
        assertThat(kinds(run))
                .containsExactly("NOISE FORWARD ON_FAKE LOSS BACKWARD UPDATE".split(" "));
    }

    @Test
    void aLossThatComparesHasTheGeneratorsUpdateLookAtRealSamples() {
        Experiment run = of(List.of("loss=relativistic"));
        run.update();

        assertThat(kinds(run)).contains("ON_REAL");
    }

    @Test
    void featuresAloneNeedNoVerdicts() {
        Experiment run = of(List.of("penalties=[\"featureMatching\"]"));
        run.update();

        assertThat(kinds(run)).containsExactly("NOISE FORWARD LOSS BACKWARD UPDATE".split(" "));
        Dissection look = run.dissect().orElseThrow().looks().getFirst();
        assertThat(look.summands())
                .singleElement()
                .extracting(summand -> summand.penalty().orElseThrow())
                .isInstanceOf(Penalty.FeatureMatching.class);
    }

    @Test
    void playersThatMoveAtOnceHaveOneUpdateForBoth() {
        assertThat(kinds(of(List.of("moves=extragradient"))))
                .containsExactly(
                        ("NOISE FORWARD ON_REAL ON_FAKE LOSS BACKWARD NOISE FORWARD ON_FAKE LOSS"
                                        + " BACKWARD LOOK_AHEAD BOTH_UPDATE")
                                .split(" "));
    }

    private static List<String> kinds(Experiment run) {
        return run.dissect().orElseThrow().phases().stream()
                .map(phase -> phase.kind().name())
                .toList();
    }

    @Test
    void anUpdateThatWouldDivergeHasNoAnatomyAndDivergesThen() {
        Experiment run = new Experiment(Configs.diverging());
        Optional<UpdateAnatomy> told = run.dissect();
        while (told.isPresent()) {
            run.update();
            told = run.dissect();
        }

        assertThatThrownBy(
                        () -> {
                            for (int i = 0; i < 200; i++) {
                                run.update();
                            }
                        })
                .isInstanceOf(DivergedException.class);
        assertThat(run.dissect()).isEmpty();
    }
}
