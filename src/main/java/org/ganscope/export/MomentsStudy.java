package org.ganscope.export;

import org.ganscope.config.Settings;
import org.ganscope.data.LineDistribution;
import org.ganscope.experiment.DivergedException;
import org.ganscope.experiment.Experiment;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.metric.KolmogorovSmirnov;
import org.ganscope.metric.LawQuantiles;
import org.ganscope.metric.Moments;
import org.ganscope.metric.Wasserstein;
import org.ganscope.preset.PresetLibrary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToDoubleFunction;

/**
 * How often the 50-line GAN ends with the four moments of its data: a band around each, which the
 * median run passes and a failed one does not.
 */
final class MomentsStudy implements Study {
    private static final String PRESET = "2";
    private static final int SAMPLES = 200_000;

    /** Medians of 10 seeds of the original program's game in PyTorch. */
    private static final String IN_PYTORCH =
            "| PyTorch, median of 10 | 3.988 | 1.255 | 0.006 | -0.014 | 0.215 | 0.110 | |\n";

    private final ExperimentConfig preset;

    MomentsStudy() {
        this(PresetLibrary.find(PRESET));
    }

    MomentsStudy(ExperimentConfig preset) {
        // What the study does not read need not be measured.
        this.preset =
                Settings.apply(
                        preset, List.of("evaluation.every=1000000", "evaluation.samples=100"));
    }

    /** The end of one run; NaN where it diverged. */
    private record Result(long seed, Moments moments, double wasserstein, double ks) {
        boolean isInBand() {
            return Math.abs(moments.mean() - 4) < 0.15
                    && Math.abs(moments.standardDeviation() - 1.25) < 0.15
                    && Math.abs(moments.skewness()) < 0.1
                    && Math.abs(moments.kurtosis()) < 0.4;
        }

        String row() {
            return String.format(
                    Locale.ROOT,
                    "| %d | %.4f | %.4f | %.4f | %.4f | %.4f | %.4f | %s |\n",
                    seed,
                    moments.mean(),
                    moments.standardDeviation(),
                    moments.skewness(),
                    moments.kurtosis(),
                    wasserstein,
                    ks,
                    isInBand() ? "yes" : "no");
        }
    }

    @Override
    public int usualSeeds() {
        return 100;
    }

    @Override
    public String markdown(int seeds, Progress progress) throws InterruptedException {
        List<Result> results =
                ManySeeds.of(seeds, new ManySeeds.Series<>(preset.steps(), this::run), progress);
        long inBand = results.stream().filter(Result::isInBand).count();
        var text = new StringBuilder();
        text.append(
                String.format(
                        Locale.ROOT,
                        """
                        %s (preset 02), %,d steps with each of the seeds 1 to %d. Then the moments \
                        of %,d fresh samples, and their Wasserstein-1 and Kolmogorov-Smirnov \
                        distances from the data's law; in the band are |mean - 4| < 0.15, \
                        |std - 1.25| < 0.15, |skewness| < 0.1 and |excess kurtosis| < 0.4.

                        **In the band: %d of %d.**

                        | seed | mean | std | skewness | excess kurtosis | W1 | KS | in the band |
                        |--:|--:|--:|--:|--:|--:|--:|---|
                        """,
                        preset.title(),
                        preset.steps(),
                        seeds,
                        SAMPLES,
                        inBand,
                        seeds));
        text.append(
                String.format(
                        Locale.ROOT,
                        "| median | %.4f | %.4f | %.4f | %.4f | %.4f | %.4f | |\n%s",
                        median(results, one -> one.moments().mean()),
                        median(results, one -> one.moments().standardDeviation()),
                        median(results, one -> one.moments().skewness()),
                        median(results, one -> one.moments().kurtosis()),
                        median(results, Result::wasserstein),
                        median(results, Result::ks),
                        IN_PYTORCH));
        results.forEach(result -> text.append(result.row()));
        return text.toString();
    }

    /** {@return the median of those that did not diverge} */
    private static double median(List<Result> results, ToDoubleFunction<Result> of) {
        return Median.of(results.stream().mapToDouble(of).filter(value -> !Double.isNaN(value)));
    }

    private Result run(long seed, AtomicLong steps) throws InterruptedException {
        try {
            var experiment = new Experiment(Settings.apply(preset, List.of("seed=" + seed)));
            while (experiment.steps() < preset.steps()) {
                WatchedRun.stopIfInterrupted();
                experiment.step();
                steps.incrementAndGet();
            }
            float[] samples = experiment.generate(SAMPLES);
            Moments moments = Moments.of(samples);
            Arrays.sort(samples);
            LineDistribution data = (LineDistribution) preset.data();
            return new Result(
                    seed,
                    moments,
                    Wasserstein.againstLaw(samples, LawQuantiles.of(data, SAMPLES)),
                    KolmogorovSmirnov.againstLaw(samples, data));
        } catch (DivergedException e) {
            double none = Double.NaN;
            return new Result(seed, new Moments(none, none, none, none), none, none);
        }
    }
}
