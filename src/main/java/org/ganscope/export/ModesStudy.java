package org.ganscope.export;

import org.ganscope.data.PlaneDistribution;
import org.ganscope.experiment.DivergedException;
import org.ganscope.experiment.Experiment;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.metric.ModeCounts;
import org.ganscope.preset.PresetLibrary;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which peaks of its data each variant of a preset ends with, beside what an independent
 * implementation in PyTorch came to. A peak is near where it is the nearest one for a fifth of an
 * equal share of the samples.
 */
final class ModesStudy implements Study {
    private static final int SAMPLES = 2500;

    private final ExperimentConfig preset;
    private final List<Expected> variants;

    private ModesStudy(ExperimentConfig preset, List<Expected> variants) {
        this.preset = preset;
        this.variants = variants;
    }

    /**
     * A variant, and with how many peaks near it should end.
     *
     * @param variant whose elsewhere is peaks near and share of high quality
     */
    private record Expected(Variant variant, int least, int most) {

        boolean holds(Result result) {
            return result.counts().near() >= least && result.counts().near() <= most;
        }
    }

    /** {@return the fast ring of preset 09, plain and with the cures for its collapse} */
    static ModesStudy ofFastRing() {
        return ofFastRing(PresetLibrary.find("9"));
    }

    static ModesStudy ofFastRing(ExperimentConfig preset) {
        String packs = "8 in all ten | 0.05 to 0.25";
        return new ModesStudy(
                preset,
                List.of(
                        collapses("plain", List.of(), "1 to 5, median 2 | 0 to 0.016"),
                        findsAll(
                                "R1, weight 10",
                                List.of("penalties[0].type=r1", "penalties[0].weight=10"),
                                "8 in all ten | 0.03 to 0.10"),
                        findsAll(
                                "packs of 2, 64 in a batch",
                                List.of("discriminator.sees=pack"),
                                packs),
                        findsAll(
                                "packs of 2, 128 in a batch",
                                List.of("discriminator.sees=pack", "batchSize=256"),
                                packs),
                        findsAll(
                                "5 D updates in a step",
                                List.of("discriminatorSteps=5"),
                                "8 in all ten | 0.14 to 0.40")));
    }

    /** {@return the ring of the paper on unrolled GANs (Metz et al. 2017) at its own pace} */
    static ModesStudy ofSlowRing() {
        return new ModesStudy(
                PresetLibrary.find("12"),
                List.of(
                        collapses(
                                "A: minimax, 20,000 steps",
                                List.of("unrolling=0", "steps=20000"),
                                "2, 2 | 0, 0"),
                        findsAll(
                                "B: minimax, 5 updates foreseen, 15,000 steps",
                                List.of("steps=15000"),
                                "8, 8 | 0.309, 0.036"),
                        findsAll(
                                "E: non-saturating, packs of 2 (256 in a batch), 20,000 steps",
                                List.of(
                                        "unrolling=0",
                                        "loss=nonSaturating",
                                        "discriminator.sees=pack",
                                        "steps=20000"),
                                "8, 8 | 0.651, 0.654")));
    }

    private static Expected collapses(String name, List<String> settings, String elsewhere) {
        return new Expected(new Variant(name, settings, elsewhere), 0, 5);
    }

    private static Expected findsAll(String name, List<String> settings, String elsewhere) {
        return new Expected(new Variant(name, settings, elsewhere), 8, 8);
    }

    /** How one run ended. */
    private record Result(ModeCounts counts, boolean diverged) {}

    @Override
    public int usualSeeds() {
        return 10;
    }

    @Override
    public String markdown(int seeds, Progress progress) throws InterruptedException {
        var text = new StringBuilder();
        text.append(
                String.format(
                        Locale.ROOT,
                        """
                        %s, with each of the seeds 1 to %d; peaks near and share of high quality \
                        of %,d samples at the end, after %,d steps where the variant does not say.

                        | variant | must be near | came out | peaks near, by seed | high quality, by seed | near in PyTorch | high quality there |
                        |---|---|---|---|---|---|---|
                        """,
                        preset.title(),
                        seeds,
                        SAMPLES,
                        preset.steps()));
        List<List<Result>> results =
                ManySeeds.ofEach(
                        seeds,
                        variants.stream().map(one -> series(one.variant())).toList(),
                        progress);
        for (int i = 0; i < variants.size(); i++) {
            text.append(row(variants.get(i), results.get(i)));
        }
        return text.toString();
    }

    private ManySeeds.Series<Result> series(Variant variant) {
        return new ManySeeds.Series<>(
                variant.of(preset).steps(), (seed, steps) -> run(variant.of(preset, seed), steps));
    }

    private static String row(Expected expected, List<Result> results) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d of %d | %s | %s | %s |\n",
                expected.variant().name(),
                expected.least() == expected.most()
                        ? "" + expected.least()
                        : "at most " + expected.most(),
                results.stream().filter(expected::holds).count(),
                results.size(),
                bySeed(results, result -> result.diverged() ? "x" : "" + result.counts().near()),
                bySeed(
                        results,
                        result ->
                                String.format(Locale.ROOT, "%.3f", result.counts().highQuality())),
                expected.variant().elsewhere());
    }

    private static String bySeed(List<Result> results, Function<Result, String> figure) {
        return results.stream().map(figure).collect(Collectors.joining(" "));
    }

    private static Result run(ExperimentConfig config, AtomicLong steps)
            throws InterruptedException {
        var experiment = new Experiment(config);
        boolean diverged = false;
        try {
            while (experiment.steps() < config.steps()) {
                WatchedRun.stopIfInterrupted();
                experiment.step();
                steps.incrementAndGet();
            }
        } catch (DivergedException e) {
            diverged = true;
        }
        var data = (PlaneDistribution) config.data();
        float[] samples = experiment.generate(SAMPLES);
        return new Result(ModeCounts.of(samples, data.law().modes()), diverged);
    }
}
