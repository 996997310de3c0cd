package org.ganscope.preset;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.config.Settings;
import org.ganscope.data.Component;
import org.ganscope.data.TargetDistribution;
import org.ganscope.experiment.Experiment;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.Figure;
import org.ganscope.experiment.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.DoubleStream;

/** Each preset runs, and does what it tells its reader to watch. */
class PresetRunTest {

    static List<Preset> presets() {
        return PresetLibrary.all();
    }

    /** {@return a run of a preset that is measured only where a test asks} */
    private static Experiment run(String preset, String... settings) {
        List<String> quick = List.of("evaluation.every=1000000", "evaluation.samples=1000");
        ExperimentConfig config = PresetLibrary.find(preset, quick);
        return new Experiment(Settings.apply(config, List.of(settings)));
    }

    private static void step(Experiment run, int steps) {
        for (int i = 0; i < steps; i++) {
            run.step();
        }
    }

    private static void change(Experiment run, String setting) {
        run.reconfigure(Settings.apply(run.config(), List.of(setting)));
    }

    @ParameterizedTest
    @MethodSource("presets")
    void everyPresetStaysFinite(Preset preset) {
        Experiment run = run(preset.name());

        step(run, 200);

        assertThat(run.steps()).isEqualTo(200);
        Figure distance = Figure.ofSamples(run.config().data()).getFirst();
        assertThat(run.evaluate().get(distance)).isFinite();
    }

    @Test
    void theRingIsReachedAllAround() {
        Experiment run = run("8");

        step(run, 1500);

        assertThat(run.evaluate().get(Figure.MODES_NEAR)).isEqualTo(8);
    }

    @Test
    void theLostRingIsReachedInPartsOnly() {
        Experiment run = run("9");

        step(run, 1500);

        assertThat(run.evaluate().get(Figure.MODES_NEAR)).isLessThanOrEqualTo(5);
    }

    @Test
    void theGaussianIsLearned() {
        Experiment run = run("1");

        step(run, 1000);

        assertThat(run.evaluate().wasserstein()).isLessThan(1.0);
    }

    @Test
    void theTwoBellsAreFirstServedOneAtATime() {
        Experiment run = run("3");

        step(run, 500);

        assertThat(sharesOfBells(run)).anyMatch(share -> share > 0.9).contains(0.0);
    }

    private static List<Double> sharesOfBells(Experiment run) {
        Samples samples = run.snapshot().onLine().generated();
        var mixture = (TargetDistribution.Mixture) run.config().data();
        return mixture.components().stream().map(bell -> share(samples, bell)).toList();
    }

    private static double share(Samples samples, Component bell) {
        double reach = 3 * bell.standardDeviation();
        int within =
                samples.countBelow(bell.mean() + reach) - samples.countBelow(bell.mean() - reach);
        return within / (double) samples.size();
    }

    @Test
    void underMinimaxTheGeneratorStandsUntilTheLossIsNonSaturating() {
        Experiment run = run("4");
        step(run, 500);
        double before = run.evaluate().mean();
        step(run, 500);

        assertThat(run.last().dFake()).isLessThan(0.01);
        assertThat(run.evaluate().mean()).isBetween(before - 0.1, before + 0.1);

        change(run, "loss=nonSaturating");
        step(run, 750);

        assertThat(run.evaluate().wasserstein()).isLessThan(1.0);
    }

    @Test
    void aStrongDiscriminatorLeavesNoGradient() {
        Experiment run = run("5");

        step(run, 250);
        double before = run.evaluate().mean();
        step(run, 100);

        assertThat(run.last().dReal()).isGreaterThan(0.99);
        assertThat(run.last().dFake()).isLessThan(0.01);
        assertThat(run.evaluate().mean()).isBetween(before - 0.1, before + 0.1);
    }

    @Test
    void aWeakerDiscriminatorLetsTheSameGeneratorLearn() {
        Experiment run = run("5", "discriminatorSteps=1");

        step(run, 2000);

        assertThat(run.evaluate().wasserstein()).isLessThan(1.0);
    }

    @Test
    void theHighLearningRateSwingsAndALowerOneSettles() {
        Experiment run = run("6");
        step(run, 200);

        double[] swinging = means(run);

        assertThat(DoubleStream.of(swinging).min().orElseThrow()).isLessThan(3);
        assertThat(DoubleStream.of(swinging).max().orElseThrow()).isGreaterThan(5);
        assertThat(crossings(swinging)).isGreaterThanOrEqualTo(6);

        change(run, "generatorOptimizer.learningRate=0.0003");
        step(run, 1000);

        assertThat(DoubleStream.of(means(run))).allMatch(mean -> mean > 3 && mean < 5);
    }

    /** {@return the mean of G(z) at every tenth of the next 600 steps} */
    private static double[] means(Experiment run) {
        double[] means = new double[60];
        for (int i = 0; i < means.length; i++) {
            step(run, 10);
            means[i] = run.evaluate().mean();
        }
        return means;
    }

    /** {@return how often the generator ran past the middle of the data} */
    private static int crossings(double[] means) {
        int crossings = 0;
        for (int i = 1; i < means.length; i++) {
            if (means[i] > 4 != means[i - 1] > 4) {
                crossings++;
            }
        }
        return crossings;
    }
}
