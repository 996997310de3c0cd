package org.ganscope.export;

import org.ganscope.config.Settings;
import org.ganscope.experiment.DivergedException;
import org.ganscope.experiment.Experiment;
import org.ganscope.experiment.ExperimentConfig;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How near a preset keeps to its data: a plain GAN does not settle, so the median over the last
 * fifth of the run tells more than its end.
 */
final class GaussianStudy implements Study {
    private final ExperimentConfig preset;
    private final double near;

    /**
     * @param near below which distance a run has come near
     */
    GaussianStudy(ExperimentConfig preset, double near) {
        this.preset = preset;
        this.near = near;
    }

    /** Wasserstein-1 distances of one run; infinite where it diverged. */
    private record Result(long seed, double median, double last, boolean isNear) {

        String row() {
            return String.format(
                    Locale.ROOT,
                    "| %d | %.4f | %.4f | %s |\n",
                    seed,
                    median,
                    last,
                    isNear() ? "yes" : "no");
        }
    }

    @Override
    public int usualSeeds() {
        return 10;
    }

    @Override
    public String markdown(int seeds, Progress progress) throws InterruptedException {
        List<Result> results =
                ManySeeds.of(seeds, new ManySeeds.Series<>(preset.steps(), this::run), progress);
        long count = results.stream().filter(Result::isNear).count();
        var text = new StringBuilder();
        text.append(
                String.format(
                        Locale.ROOT,
                        """
                        %s: %,d steps with each of the seeds 1 to %d; the \
                        Wasserstein-1 distance of %,d samples from the data's law, every %d steps.

                        **Median over the last fifth below %.2f: %d of %d.**

                        | seed | median over the last fifth | at the end | below %.2f |
                        |--:|--:|--:|---|
                        """,
                        preset.title(),
                        preset.steps(),
                        seeds,
                        preset.evaluation().samples(),
                        preset.evaluation().every(),
                        near,
                        count,
                        seeds,
                        near));
        results.forEach(result -> text.append(result.row()));
        return text.toString();
    }

    private Result run(long seed, AtomicLong steps) throws InterruptedException {
        try {
            var experiment = new Experiment(Settings.apply(preset, List.of("seed=" + seed)));
            List<Double> distances = new ArrayList<>();
            while (experiment.steps() < preset.steps()) {
                WatchedRun.stopIfInterrupted();
                experiment.step();
                steps.incrementAndGet();
                if (isInLastFifth(experiment.steps())
                        && experiment.steps() % preset.evaluation().every() == 0) {
                    distances.add(experiment.evaluate().wasserstein());
                }
            }
            double median = Median.of(distances.stream().mapToDouble(Double::doubleValue));
            return new Result(seed, median, distances.getLast(), median < near);
        } catch (DivergedException e) {
            return new Result(seed, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, false);
        }
    }

    private boolean isInLastFifth(long step) {
        return 5 * step > 4L * preset.steps();
    }
}
