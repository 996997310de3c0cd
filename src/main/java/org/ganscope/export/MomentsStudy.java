package org.ganscope.export;

import org.ganscope.config.Settings;
import org.ganscope.experiment.DivergedException;
import org.ganscope.experiment.Experiment;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.metric.Moments;
import org.ganscope.preset.PresetLibrary;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How often the 50-line GAN ends with the four moments of its data: a band around each, which the
 * median run passes and a failed one does not.
 */
final class MomentsStudy implements Study {
    private static final String PRESET = "2";
    private static final int SAMPLES = 200_000;

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

    /** Moments at the end of one run; NaN where it diverged. */
    private record Result(long seed, Moments moments) {
        boolean isInBand() {
            return Math.abs(moments.mean() - 4) < 0.15
                    && Math.abs(moments.standardDeviation() - 1.25) < 0.15
                    && Math.abs(moments.skewness()) < 0.1
                    && Math.abs(moments.kurtosis()) < 0.4;
        }

        String row() {
            return String.format(
                    Locale.ROOT,
                    "| %d | %.4f | %.4f | %.4f | %.4f | %s |\n",
                    seed,
                    moments.mean(),
                    moments.standardDeviation(),
                    moments.skewness(),
                    moments.kurtosis(),
                    isInBand() ? "yes" : "no");
        }
    }

    @Override
    public int usualSeeds() {
        return 100;
    }

    @Override
    public String markdown(int seeds, Progress progress) throws InterruptedException {
        List<Result> results = ManySeeds.results(seeds, preset.steps(), this::run, progress);
        long inBand = results.stream().filter(Result::isInBand).count();
        var text = new StringBuilder();
        text.append(
                String.format(
                        Locale.ROOT,
                        """
                        %s (preset 02), %,d steps with each of the seeds 1 to %d. Then the moments \
                        of %,d fresh samples; in the band are |mean - 4| < 0.15, \
                        |std - 1.25| < 0.15, |skewness| < 0.1 and |excess kurtosis| < 0.4.

                        **In the band: %d of %d.**

                        | seed | mean | std | skewness | excess kurtosis | in the band |
                        |--:|--:|--:|--:|--:|---|
                        """,
                        preset.title(),
                        preset.steps(),
                        seeds,
                        SAMPLES,
                        inBand,
                        seeds));
        results.forEach(result -> text.append(result.row()));
        return text.toString();
    }

    private Result run(long seed, AtomicLong steps) throws InterruptedException {
        try {
            var experiment = new Experiment(Settings.apply(preset, List.of("seed=" + seed)));
            while (experiment.steps() < preset.steps()) {
                WatchedRun.stopIfInterrupted();
                experiment.step();
                steps.incrementAndGet();
            }
            return new Result(seed, Moments.of(experiment.generate(SAMPLES)));
        } catch (DivergedException e) {
            return new Result(seed, new Moments(Double.NaN, Double.NaN, Double.NaN, Double.NaN));
        }
    }
}
