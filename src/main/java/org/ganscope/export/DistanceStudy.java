package org.ganscope.export;

import org.ganscope.experiment.DivergedException;
import org.ganscope.experiment.Experiment;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.preset.PresetLibrary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** How far from its 1-D data each variant of a preset ends, beside another program's runs. */
final class DistanceStudy implements Study {
    private final ExperimentConfig preset;
    private final List<Variant> variants;
    private final double near;

    /**
     * @param near below which Wasserstein-1 distance a run has come near
     */
    DistanceStudy(ExperimentConfig preset, List<Variant> variants, double near) {
        this.preset = preset;
        this.variants = variants;
        this.near = near;
    }

    /**
     * {@return AYLIEN's example (2016) with minibatch discrimination, and with a hidden layer in
     * its place; beside them stands what {@code src/bench/minibatch_discrimination.py} came to}
     */
    static DistanceStudy ofMinibatchDiscrimination() {
        String layer = "discriminator.layers[2].";
        return new DistanceStudy(
                PresetLibrary.find("11"),
                List.of(
                        new Variant("with", List.of(), "0.355 (0.098 to 6.537), 14 of 20"),
                        new Variant(
                                "without",
                                List.of(
                                        layer + "type=dense",
                                        layer + "units=8",
                                        layer + "activation=relu",
                                        layer + "initialiser=normal",
                                        layer + "initialiser.standardDeviation=1",
                                        layer + "bias=zeros"),
                                "0.552 (0.171 to 1.394), 7 of 20")),
                0.5);
    }

    @Override
    public int usualSeeds() {
        return 20;
    }

    @Override
    public String markdown(int seeds, Progress progress) throws InterruptedException {
        var text = new StringBuilder();
        text.append(
                String.format(
                        Locale.ROOT,
                        """
                        %s: %,d steps with each of the seeds 1 to %d; the Wasserstein-1 distance \
                        of %,d samples from the data's law at the end.

                        | variant | median (range) | below %.2f | in PyTorch | by seed |
                        |---|---|---|---|---|
                        """,
                        preset.title(),
                        preset.steps(),
                        seeds,
                        preset.evaluation().samples(),
                        near));
        List<List<Double>> distances =
                ManySeeds.ofEach(seeds, variants.stream().map(this::series).toList(), progress);
        for (int i = 0; i < variants.size(); i++) {
            text.append(row(variants.get(i), distances.get(i)));
        }
        return text.toString();
    }

    private ManySeeds.Series<Double> series(Variant variant) {
        return new ManySeeds.Series<>(
                preset.steps(), (seed, steps) -> run(variant.of(preset, seed), steps));
    }

    private String row(Variant variant, List<Double> distances) {
        double[] sorted = distances.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "| %s | %.3f (%.3f to %.3f) | %d of %d | %s | %s |\n",
                variant.name(),
                Median.of(Arrays.stream(sorted)),
                sorted[0],
                sorted[sorted.length - 1],
                Arrays.stream(sorted).filter(distance -> distance < near).count(),
                sorted.length,
                variant.elsewhere(),
                distances.stream()
                        .map(distance -> String.format(Locale.ROOT, "%.3f", distance))
                        .collect(Collectors.joining(" ")));
    }

    /** {@return the distance at the end; infinite after a divergence} */
    private static double run(ExperimentConfig config, AtomicLong steps)
            throws InterruptedException {
        try {
            var experiment = new Experiment(config);
            while (experiment.steps() < config.steps()) {
                WatchedRun.stopIfInterrupted();
                experiment.step();
                steps.incrementAndGet();
            }
            return experiment.evaluate().wasserstein();
        } catch (DivergedException e) {
            return Double.POSITIVE_INFINITY;
        }
    }
}
