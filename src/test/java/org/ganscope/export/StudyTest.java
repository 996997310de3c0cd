package org.ganscope.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.ganscope.config.Settings;
import org.ganscope.data.Ring;
import org.ganscope.data.TargetDistribution;
import org.ganscope.diagnosis.Condition;
import org.ganscope.experiment.Experiment;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.metric.KolmogorovSmirnov;
import org.ganscope.metric.LawQuantiles;
import org.ganscope.metric.ModeCounts;
import org.ganscope.metric.Moments;
import org.ganscope.metric.Wasserstein;
import org.ganscope.preset.Preset;
import org.ganscope.preset.PresetLibrary;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

class StudyTest {
    private final List<Long> progress = new ArrayList<>();

    @Test
    void aRowHoldsTheMomentsAtTheEndOfItsRun() throws InterruptedException {
        ExperimentConfig config = PresetLibrary.find("2", List.of("steps=3"));

        String table = new MomentsStudy(config).markdown(3, this::progress);

        var experiment =
                new Experiment(
                        PresetLibrary.find(
                                "2", List.of("steps=3", "seed=2", "evaluation.samples=100")));
        for (int step = 0; step < 3; step++) {
            experiment.step();
        }
        float[] samples = experiment.generate(200_000);
        Moments moments = Moments.of(samples);
        Arrays.sort(samples);
        var law = new TargetDistribution.Gaussian(4, 1.25);
        assertThat(table)
                .contains("3 steps with each of the seeds 1 to 3")
                .contains("**In the band: 0 of 3.**")
                .contains(
                        String.format(
                                Locale.ROOT,
                                "\n| 2 | %.4f | %.4f | %.4f | %.4f | %.4f | %.4f | no |\n",
                                moments.mean(),
                                moments.standardDeviation(),
                                moments.skewness(),
                                moments.kurtosis(),
                                Wasserstein.againstLaw(samples, LawQuantiles.of(law, 200_000)),
                                KolmogorovSmirnov.againstLaw(samples, law)));
        assertThat(progress).isSorted();
    }

    @Test
    void distancesAreTakenOverTheLastFifth() throws InterruptedException {
        ExperimentConfig config =
                PresetLibrary.find("1", List.of("steps=10", "evaluation.every=1"));

        String table = new GaussianStudy(config, 0.2).markdown(1, this::progress);

        var experiment = new Experiment(config);
        for (int step = 0; step < 9; step++) {
            experiment.step();
        }
        double ninth = experiment.evaluate().wasserstein();
        experiment.step();
        double tenth = experiment.evaluate().wasserstein();
        assertThat(table)
                .contains("below 0.20: 0 of 1")
                .contains(
                        String.format(
                                Locale.ROOT,
                                "\n| 1 | %.4f | %.4f | no |\n",
                                (ninth + tenth) / 2,
                                tenth));
    }

    @Test
    void aRingsRowHoldsWhereEachSeedEnded() throws InterruptedException {
        ExperimentConfig config =
                PresetLibrary.find("9", List.of("steps=2", "evaluation.samples=100"));

        String table = ModesStudy.ofFastRing(config).markdown(2, this::progress);

        StringBuilder near = new StringBuilder();
        for (int seed = 1; seed <= 2; seed++) {
            var experiment = new Experiment(Settings.apply(config, List.of("seed=" + seed)));
            experiment.step();
            experiment.step();
            ModeCounts counts =
                    ModeCounts.of(experiment.generate(2500), new Ring(8, 2, 0.02).law().modes());
            near.append(counts.near()).append(seed == 1 ? " " : "");
        }
        assertThat(table)
                .contains("\n| plain | at most 5 |")
                .contains(" | " + near + " | ")
                .contains("\n| 5 D updates in a step | 8 |");
        assertThat(progress).isSorted();
    }

    @Test
    void theSameSeedsWriteTheSameTable() throws InterruptedException {
        ExperimentConfig config = PresetLibrary.find("2", List.of("steps=2"));

        assertThat(new MomentsStudy(config).markdown(4, this::progress))
                .isEqualTo(new MomentsStudy(config).markdown(4, this::progress));
    }

    @Test
    void aStudyStopsWhenItIsInterrupted() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(
                        () ->
                                new GaussianStudy(PresetLibrary.find("1"), 0.2)
                                        .markdown(2, this::progress))
                .isInstanceOf(InterruptedException.class);
    }

    private void progress(long done, long all) {
        progress.add(done);
    }

    @Test
    void everyRunOfADiagnosisIsCountedOnce() throws InterruptedException {
        ExperimentConfig strong =
                PresetLibrary.find(
                        "5", List.of("steps=260", "evaluation.every=10", "evaluation.samples=500"));
        var trials = List.of(DiagnosisStudy.Trial.of(new Preset(5, "05-strong.json", strong)));

        String table =
                new DiagnosisStudy(
                                List.of(Condition.OSCILLATING, Condition.DISCRIMINATOR_TOO_STRONG),
                                trials,
                                2000)
                        .markdown(2, this::progress);

        String name = "| 05 " + strong.title();
        assertThat(table)
                .contains("**Oscillating**\n", name + " | 0 of 0 | 0 of 2 | 0 |\n")
                .contains("**D too strong**\n", name + " | 2 of 2 | 0 of 0 | 0 |\n");
    }

    @Test
    void anEndWithTheDistancesOfEachSeedIsWritten() throws InterruptedException {
        ExperimentConfig config = PresetLibrary.find("1", List.of("steps=3"));
        var variants =
                List.of(
                        new Variant("plain", List.of(), "far"),
                        new Variant("fast", List.of("generatorOptimizer.learningRate=0.5"), "-"));

        String table = new DistanceStudy(config, variants, 100).markdown(2, this::progress);

        List<String> distances = new ArrayList<>();
        for (int seed = 1; seed <= 2; seed++) {
            var run = new Experiment(variants.get(1).of(config, seed));
            for (int step = 0; step < 3; step++) {
                run.step();
            }
            distances.add(String.format(Locale.ROOT, "%.3f", run.evaluate().wasserstein()));
        }
        assertThat(table)
                .contains(" | 2 of 2 | far | ")
                .contains(" | 2 of 2 | - | " + String.join(" ", distances) + " |\n");
        assertThat(progress).isSorted();
    }

    /** Goodfellow et al. 2014, proposition 1 and theorem 1. */
    @Test
    void againstAGeneratorThatStandsStillDBecomesTheOptimalOne() throws InterruptedException {
        var preset = PresetLibrary.all().getFirst();

        String table = new OptimalStudy(List.of(preset), 500, 2000).markdown(1, this::progress);

        String[] cells = table.strip().lines().toList().getLast().split("\\s*\\|\\s*", -1);
        double error = Double.parseDouble(cells[3]);
        double value = Double.parseDouble(cells[4]);
        double best = Double.parseDouble(cells[5]);
        double missing = Double.parseDouble(cells[6]);
        assertThat(error).isLessThan(0.03).isLessThan(Double.parseDouble(cells[2]) / 3);
        assertThat(value).isCloseTo(best, within(0.03)).isLessThanOrEqualTo(best + 1e-3);
        assertThat(missing).isCloseTo(best - value, within(1.01e-4));
        assertThat(progress).isSorted();
    }
}
