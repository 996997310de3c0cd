package org.ganscope.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonParser;

import org.ganscope.config.RecordReader;
import org.ganscope.experiment.Configs;
import org.ganscope.experiment.DivergedException;
import org.ganscope.experiment.Experiment;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.preset.PresetLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Locale;

/** Runs that do what is looked for, and runs that do not. */
class DiagnosisTest {
    private static Experiment run(String json, int steps) {
        ExperimentConfig config =
                RecordReader.read(
                        JsonParser.parseString(json).getAsJsonObject(), ExperimentConfig.class);
        return run(config, steps);
    }

    private static Experiment run(ExperimentConfig config, int steps) {
        var run = new Experiment(config);
        while (run.steps() < steps) {
            run.step();
        }
        return run;
    }

    private static List<Finding> look(Experiment run, Finding... before) {
        return Diagnosis.of(List.of(before), Evidence.of(run));
    }

    private static Finding only(List<Finding> findings, Condition condition) {
        assertThat(findings).extracting(Finding::condition).containsOnlyOnce(condition);
        return findings.stream().filter(one -> one.condition() == condition).findFirst().get();
    }

    private static final String SWINGING =
            """
            {"evaluation": {"every": 5, "samples": 2000},
             "generatorOptimizer": {"type": "adam", "learningRate": 0.003, "beta1": 0.5},
             "discriminatorOptimizer": {"type": "adam", "learningRate": 0.001, "beta1": 0.5},
             "generator": {"layers": [{"type": "dense", "units": 16}, {"type": "dense", "units": 16},
                                      {"type": "dense", "units": 1, "activation": "linear"}]},
             "discriminator": {"layers": [{"type": "dense", "units": 32}, {"type": "dense", "units": 32},
                                          {"type": "dense", "units": 1, "activation": "linear"}]}}""";

    @Test
    void aGeneratorThatRunsPastTheDataAndBackOscillates() {
        Experiment run = run(SWINGING, 600);

        Finding found = only(look(run), Condition.OSCILLATING);

        assertThat(found.figure()).isGreaterThanOrEqualTo(found.threshold());
        assertThat(found.since()).isBetween(1L, 600L);
        assertThat(found.sentence()).contains("crossed the data's").endsWith(".");
    }

    @Test
    void theStepSinceWhichItHoldsIsKept() {
        Experiment run = run(SWINGING, 600);
        var before = new Finding(Condition.OSCILLATING, 17, true, 8, 4, "It swings.", "");

        Finding followed = only(look(run, before), Condition.OSCILLATING);
        assertThat(followed.since()).isEqualTo(17);
        assertThat(followed.atLatest()).isTrue();
        assertThat(only(look(run), Condition.OSCILLATING).since()).isGreaterThan(17);
    }

    @Test
    void aGeneratorThatSitsOnOnePeakHasCollapsed() {
        Experiment run =
                run(
                        """
                        {"evaluation": {"every": 50, "samples": 2000},
                         "data": {"type": "mixture", "components": [
                             {"weight": 1, "mean": 0, "standardDeviation": 0.3},
                             {"weight": 1, "mean": 300, "standardDeviation": 0.3}]}}""",
                        1000);

        Finding found = only(look(run), Condition.COLLAPSED);

        assertThat(found.figure()).isGreaterThanOrEqualTo(1);
        assertThat(found.sentence()).contains("of the 2 peaks");
    }

    private static final String TWO_HEAPS =
            """
            {"evaluation": {"every": 50, "samples": 2000},
             "data": {"type": "twoGaussians", "distance": %s},
             "generatorOptimizer": {"type": "sgd", "learningRate": 1e-9},
             "generator": {"layers": [{"type": "dense", "units": 2, "activation": "linear"}]},
             "latent": {"type": "gaussian", "dimension": 2, "standardDeviation": %s}}""";

    @Test
    void aGeneratorThatStaysOnOneHeapOfThePlaneHasCollapsed() {
        Experiment run = run(TWO_HEAPS.formatted("2.0", "0.001"), 1000);

        Finding found = only(look(run), Condition.COLLAPSED);

        assertThat(found.figure()).isEqualTo(1);
        assertThat(found.since()).isBetween(1L, 50L);
        assertThat(found.sentence()).contains("reached 1 of the 2 peaks");
    }

    @Test
    void aGeneratorThatIsNearBothHeapsHasNotCollapsed() {
        Experiment run = run(TWO_HEAPS.formatted("2.0", "100"), 1000);

        assertThat(look(run)).extracting(Finding::condition).doesNotContain(Condition.COLLAPSED);
    }

    /** G(z) = z. Within three deviations of the small peak are 16 of 10,000 samples of N(0, 1). */
    @ParameterizedTest
    @CsvSource({"10, false", "1000, true", "0.1, false"})
    void aSmallPeakIsAskedForItsOwnShare(double weight, boolean leftOut) {
        Experiment run =
                run(
                        """
                        {"evaluation": {"every": 500},
                         "data": {"type": "mixture", "components": [
                             {"weight": 1000, "mean": 0, "standardDeviation": 1},
                             {"weight": %s, "mean": 3.2, "standardDeviation": 0.1}]},
                         "latent": {"type": "gaussian"},
                         "generator": {"layers": [
                             {"type": "dense", "units": 1, "activation": "linear", "bias": "none",
                              "initialiser": {"type": "constant", "value": 1}}]},
                         "generatorOptimizer": {"type": "sgd", "learningRate": 1e-9}}"""
                                .formatted(weight),
                        1000);

        assertThat(look(run).stream().anyMatch(one -> one.condition() == Condition.COLLAPSED))
                .isEqualTo(leftOut);
    }

    @Test
    void samplesThatAreAllTheSameHaveCollapsed() {
        Experiment run =
                run(
                        """
                        {"evaluation": {"every": 50, "samples": 2000},
                         "generatorOptimizer": {"type": "sgd", "learningRate": 1e-9},
                         "generator": {"layers": [{"type": "dense", "units": 1, "activation": "linear"}]},
                         "latent": {"type": "uniform", "low": 0, "high": 1e-4}}""",
                        1000);

        Finding found = only(look(run), Condition.COLLAPSED);

        double ratio =
                run.snapshot().generatedFigures().standardDeviation()
                        / run.snapshot().realFigures().standardDeviation();
        assertThat(found.figure()).isCloseTo(ratio, within(0.1 * ratio));
    }

    @Test
    void aDiscriminatorThatIsNeverWrongIsTooStrong() {
        Experiment run =
                run(
                        """
                        {"evaluation": {"every": 50, "samples": 2000},
                         "data": {"type": "gaussian", "mean": 40, "standardDeviation": 1},
                         "loss": {"type": "minimax"},
                         "generatorOptimizer": {"type": "sgd", "learningRate": 1e-4},
                         "discriminatorOptimizer": {"type": "adam", "learningRate": 0.01}}""",
                        400);

        Finding found = only(look(run), Condition.DISCRIMINATOR_TOO_STRONG);

        assertThat(found.figure()).isLessThan(0.05).isPositive();
        assertThat(found.sentence()).contains(String.format(Locale.ROOT, "%.4f", found.figure()));
    }

    @Test
    void aDiscriminatorThatStandsStillIsTooWeak() {
        Experiment run =
                run(
                        """
                        {"evaluation": {"every": 50, "samples": 2000},
                         "generatorOptimizer": {"type": "sgd", "learningRate": 1e-9},
                         "discriminator": {"layers": [
                             {"type": "dense", "units": 1, "activation": "linear",
                              "initialiser": "zeros"}]},
                         "latent": {"type": "uniform", "low": 3, "high": 3.5},
                         "data": {"type": "gaussian", "mean": 0.1, "standardDeviation": 0.05},
                         "discriminatorOptimizer": {"type": "sgd", "learningRate": 1e-9}}""",
                        300);

        List<Finding> findings = look(run);
        double gap = Math.abs(run.last().dReal() - run.last().dFake());

        assertThat(
                        findings.stream()
                                .anyMatch(f -> f.condition() == Condition.DISCRIMINATOR_TOO_WEAK))
                .isEqualTo(gap < 0.02);
        assertThat(run.evaluate().kolmogorovSmirnov()).isGreaterThan(0.3);
    }

    @Test
    void aDiscriminatorThatKnowsItsRowsByHeartOverfits() {
        Experiment few = run(PresetLibrary.find("17"), 2500);
        Experiment many = run(PresetLibrary.find("17", List.of("data.keep=540")), 2500);

        Finding found = only(look(few), Condition.OVERFITTING);

        assertThat(found.figure()).isGreaterThan(found.threshold());
        assertThat(found.sentence()).contains("of those that are held out");
        assertThat(look(many)).extracting(Finding::condition).doesNotContain(Condition.OVERFITTING);
    }

    @Test
    void pointsThatRunFromPeakToPeakOscillate() {
        Experiment run =
                run(PresetLibrary.find("9", List.of("evaluation.every=10", "batchSize=64")), 300);

        Finding found = only(look(run), Condition.OSCILLATING);

        assertThat(found.figure()).isGreaterThanOrEqualTo(found.threshold());
        assertThat(found.since()).isBetween(1L, 300L);
        assertThat(found.sentence()).contains("do not settle").endsWith(".");
    }

    @Test
    void pointsThatStayWhereTheyAreDoNotOscillate() {
        assertThat(look(run(TWO_HEAPS.formatted("2.0", "0.001"), 1000)))
                .extracting(Finding::condition)
                .doesNotContain(Condition.OSCILLATING);
    }

    private static final String SERVED =
            """
            {"evaluation": {"every": 50, "samples": 2000},
             "data": {"type": "mixture", "components": [
                 {"weight": 1, "mean": -1, "standardDeviation": 2},
                 {"weight": 1, "mean": 1, "standardDeviation": 2},
                 {"weight": 1, "mean": %s, "standardDeviation": 2}]},
             "generatorOptimizer": {"type": "sgd", "learningRate": 1e-9},
             "generator": {"layers": [{"type": "dense", "units": 1, "activation": "linear"}]},
             "latent": {"type": "uniform", "low": -50, "high": 50}}""";

    @Test
    void aPeakOfThreeThatIsLeftOutIsNoFullCollapse() {
        List<Finding> findings = look(run(SERVED.formatted("900"), 1000));

        Finding found = only(findings, Condition.PARTLY_COLLAPSED);
        assertThat(found.figure()).isEqualTo(2);
        assertThat(found.threshold()).isEqualTo(3);
        assertThat(found.sentence()).contains("leaves out 1 of the 3 peaks");
        assertThat(findings).extracting(Finding::condition).doesNotContain(Condition.COLLAPSED);
    }

    @Test
    void whereEveryPeakIsServedNoneIsSaidToBeLeftOut() {
        assertThat(look(run(SERVED.formatted("3"), 1000)))
                .extracting(Finding::condition)
                .doesNotContain(Condition.COLLAPSED, Condition.PARTLY_COLLAPSED);
    }

    @Test
    void pointsThatAreAllTheSameHaveCollapsed() {
        Experiment run =
                run(
                        TWO_HEAPS
                                .formatted("2.0", "0.001")
                                .replace(
                                        "{\"type\": \"twoGaussians\", \"distance\": 2.0}",
                                        "\"twoMoons\""),
                        1000);

        Finding found = only(look(run), Condition.COLLAPSED);

        assertThat(found.figure()).isLessThan(found.threshold());
        assertThat(found.sentence()).startsWith("All samples are nearly the same");
    }

    private static final String HANDED_ON =
            """
            {"evaluation": {"every": 2, "samples": 5000},
             "data": {"type": "grid", "side": 1, "standardDeviation": %s},
             "generatorOptimizer": {"type": "sgd", "learningRate": 1e-9},
             "generator": {"layers": [{"type": "scale", "factor": 1}]},
             "latent": {"type": "gaussian", "dimension": 2, "standardDeviation": 1}}""";

    @Test
    void aGeneratorThatHandsOnNoiseLikeTheDataHasConverged() {
        Finding found = only(look(run(HANDED_ON.formatted("1.0"), 50)), Condition.CONVERGED);

        assertThat(found.figure()).isLessThan(found.threshold());
        assertThat(found.sentence()).contains("sliced Wasserstein-1");
    }

    @Test
    void pointsThatSpreadTooFarHaveNotConverged() {
        assertThat(look(run(HANDED_ON.formatted("0.9"), 50)))
                .extracting(Finding::condition)
                .doesNotContain(Condition.CONVERGED);
    }

    @Test
    void theTensorThatWasFirstToDivergeIsNamed() {
        var run = new Experiment(Configs.diverging());
        DivergedException end =
                catchThrowableOfType(
                        DivergedException.class,
                        () -> {
                            while (true) {
                                run.step();
                            }
                        });

        Finding found = only(look(run), Condition.DIVERGED);

        assertThat(run.end()).contains(end);
        assertThat(found.since()).isEqualTo(end.step());
        assertThat(found.sentence()).contains(end.tensor());
        assertThat(look(run).getFirst()).isEqualTo(found);
    }

    @Test
    void nothingIsSaidOfARunThatHasJustBegun() {
        assertThat(look(run("{}", 0))).isEmpty();
        assertThat(look(run("{}", 3))).isEmpty();
    }
}
