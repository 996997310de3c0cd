package org.ganscope.export;

import org.ganscope.diagnosis.Condition;
import org.ganscope.diagnosis.Diagnosis;
import org.ganscope.diagnosis.Evidence;
import org.ganscope.experiment.DivergedException;
import org.ganscope.experiment.Experiment;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.math.RandomStream;
import org.ganscope.preset.PresetLibrary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How often D is found to know its rows by heart where it does. It does where, over the last 1,000
 * steps, its mean output on the rows that it trains on lies 0.1 or more above that on the rows held
 * out, and does not where less than 0.04: the rule of docs/diagnosis.md.
 */
final class OverfittingStudy implements Study {
    private static final int LAST = 1000;
    private static final int EVERY = 10;
    private static final int DRAWN = 2000;
    private static final double SO = 0.1;
    private static final double NOT_SO = 0.04;

    private final ExperimentConfig preset;
    private final List<Variant> variants;

    OverfittingStudy() {
        this(
                PresetLibrary.find("17"),
                List.of(
                        new Variant("30 rows to train on, 30 held out", List.of(), ""),
                        new Variant("270 and 270", List.of("data.keep=540"), ""),
                        new Variant(
                                "270 and 270, R1 of weight 1",
                                List.of("data.keep=540", "penalties=[\"r1\"]"),
                                "")));
    }

    OverfittingStudy(ExperimentConfig preset, List<Variant> variants) {
        this.preset = preset;
        this.variants = List.copyOf(variants);
    }

    /** How one run ended: the gap of the mean outputs, and whether it was found. */
    private record Result(double gap, boolean found) {}

    @Override
    public int usualSeeds() {
        return 50;
    }

    @Override
    public String markdown(int seeds, Progress progress) throws InterruptedException {
        var text = new StringBuilder();
        text.append(
                String.format(
                        Locale.ROOT,
                        """
                        %s: %,d steps with each of the seeds %,d to %,d. The gap is D's mean output on \
                        rows trained on less that on rows held out, over the last %,d steps.

                        | variant | found where it is so | found where it is not | unclear | gap, median (range) |
                        |---|--:|--:|--:|---|
                        """,
                        preset.title(),
                        preset.steps(),
                        LAST_SEED_OF_DETECTORS + 1,
                        LAST_SEED_OF_DETECTORS + seeds,
                        LAST));
        List<List<Result>> results =
                ManySeeds.ofEach(seeds, variants.stream().map(this::series).toList(), progress);
        for (int i = 0; i < variants.size(); i++) {
            text.append(row(variants.get(i), results.get(i)));
        }
        return text.toString();
    }

    private ManySeeds.Series<Result> series(Variant variant) {
        return new ManySeeds.Series<>(
                preset.steps(),
                (seed, steps) -> run(variant.of(preset, LAST_SEED_OF_DETECTORS + seed), steps));
    }

    private static String row(Variant variant, List<Result> results) {
        double[] gaps = results.stream().mapToDouble(Result::gap).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "| %s | %d of %d | %d of %d | %d | %.3f (%.3f to %.3f) |\n",
                variant.name(),
                results.stream().filter(one -> one.gap() >= SO && one.found()).count(),
                Arrays.stream(gaps).filter(gap -> gap >= SO).count(),
                results.stream().filter(one -> one.gap() < NOT_SO && one.found()).count(),
                Arrays.stream(gaps).filter(gap -> gap < NOT_SO).count(),
                Arrays.stream(gaps).filter(gap -> gap >= NOT_SO && gap < SO).count(),
                gaps[gaps.length / 2],
                gaps[0],
                gaps[gaps.length - 1]);
    }

    private static Result run(ExperimentConfig config, AtomicLong steps)
            throws InterruptedException {
        float[] held = config.data().heldOutSamples();
        float[] trained = new float[config.data().dimension() * DRAWN];
        config.data().sample(RandomStream.of(config.seed(), "rows of a study"), trained, DRAWN);
        var experiment = new Experiment(config);
        double sum = 0;
        try {
            while (experiment.steps() < config.steps()) {
                WatchedRun.stopIfInterrupted();
                experiment.step();
                steps.incrementAndGet();
                if (experiment.steps() > config.steps() - LAST && experiment.steps() % EVERY == 0) {
                    sum += mean(experiment.outputs(trained)) - mean(experiment.outputs(held));
                }
            }
        } catch (DivergedException e) {
            return new Result(Double.NaN, false);
        }
        boolean found =
                Diagnosis.of(List.of(), Evidence.of(experiment)).stream()
                        .anyMatch(one -> one.condition() == Condition.OVERFITTING);
        return new Result(sum * EVERY / LAST, found);
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(Double.NaN);
    }
}
