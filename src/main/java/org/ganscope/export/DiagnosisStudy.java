package org.ganscope.export;

import org.ganscope.config.Settings;
import org.ganscope.data.LineDistribution;
import org.ganscope.diagnosis.Condition;
import org.ganscope.diagnosis.Diagnosis;
import org.ganscope.diagnosis.Evidence;
import org.ganscope.diagnosis.Finding;
import org.ganscope.experiment.DivergedException;
import org.ganscope.experiment.Experiment;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.preset.Preset;
import org.ganscope.preset.PresetLibrary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** How often what is found at the end of a run is so, by rules that use other figures. */
final class DiagnosisStudy implements Study {
    private static final List<Condition> FAULTS =
            List.of(
                    Condition.OSCILLATING,
                    Condition.COLLAPSED,
                    Condition.PARTLY_COLLAPSED,
                    Condition.DISCRIMINATOR_TOO_STRONG,
                    Condition.DISCRIMINATOR_TOO_WEAK);

    private final List<Condition> judged;
    private final List<Trial> trials;
    private final int lastSeed;

    /**
     * @param lastSeed of those that had a part in setting the detectors
     */
    DiagnosisStudy(List<Condition> judged, List<Trial> trials, int lastSeed) {
        this.judged = List.copyOf(judged);
        this.trials = List.copyOf(trials);
        this.lastSeed = lastSeed;
    }

    /** What is run with every seed. */
    record Trial(String name, ExperimentConfig config) {
        static Trial of(Preset preset) {
            return new Trial(
                    String.format(Locale.ROOT, "%02d %s", preset.number(), preset.config().title()),
                    preset.config());
        }

        static Trial of(String preset, String words, String... settings) {
            return new Trial(preset + " " + words, PresetLibrary.find(preset, List.of(settings)));
        }
    }

    private static final String FAR_BELL =
            "data.components=[{\"weight\":1,\"mean\":2,\"standardDeviation\":0.5},"
                    + "{\"weight\":1,\"mean\":5,\"standardDeviation\":0.5},"
                    + "{\"weight\":0.1,\"mean\":20,\"standardDeviation\":0.5}]";

    /**
     * {@return the presets whose data are numbers, a game whose G hardly sees a part of them, and
     * one whose D hardly learns}
     */
    static DiagnosisStudy ofNumbers() {
        List<Trial> trials = new ArrayList<>();
        PresetLibrary.all().stream()
                .filter(preset -> preset.config().data() instanceof LineDistribution)
                .map(Trial::of)
                .forEach(trials::add);
        trials.add(
                Trial.of(
                        "03",
                        "with R1 and a third bell, small and far away",
                        "penalties=[\"r1\"]",
                        FAR_BELL));
        trials.add(
                Trial.of(
                        "01",
                        "with a learning rate of 0.00001 for D",
                        "discriminatorOptimizer.learningRate=0.00001"));
        List<Condition> all = new ArrayList<>(FAULTS);
        all.add(Condition.CONVERGED);
        return new DiagnosisStudy(all, trials, LAST_SEED_OF_DETECTORS_OF_NUMBERS);
    }

    /**
     * {@return the rings that take minutes, learned, lost, and lost no more; one whose D sees
     * through everything; and a single heap, which a linear G can learn exactly}
     */
    static DiagnosisStudy ofPoints() {
        return new DiagnosisStudy(
                FAULTS,
                List.of(
                        Trial.of("09", "The same ring, lost"),
                        Trial.of("09", "with 5 updates of D", "discriminatorSteps=5"),
                        RING,
                        SURE_OF_RING,
                        ONE_HEAP),
                LAST_SEED_OF_DETECTORS);
    }

    /**
     * {@return the single heap, and the ring whose points come near the data and stay beside them}
     */
    static DiagnosisStudy ofConvergence() {
        return new DiagnosisStudy(
                List.of(Condition.CONVERGED), List.of(RING, ONE_HEAP), LAST_SEED_OF_DETECTORS);
    }

    private static final Trial RING = Trial.of("08", "A ring of eight, learned");

    private static final Trial SURE_OF_RING =
            Trial.of(
                    "09",
                    "with minimax, 5 updates of D and a learning rate of 0.0000001 for G",
                    "loss={\"type\":\"minimax\"}",
                    "discriminatorSteps=5",
                    "generatorOptimizer.learningRate=0.0000001",
                    "steps=1000");

    private static final Trial ONE_HEAP =
            Trial.of(
                    "18",
                    "with one heap of points and a linear G",
                    "data={\"type\":\"ring\",\"modes\":1,\"standardDeviation\":0.5}",
                    "latent={\"type\":\"gaussian\",\"dimension\":2}",
                    "generator.layers=[{\"type\":\"dense\",\"units\":2,\"activation\":\"linear\"}]",
                    "evaluation.every=50",
                    "steps=15000");

    /** What was found of one run, and what is so. */
    private record Result(List<Condition> found, Map<Condition, Verdict> truths) {
        Verdict truth(Condition condition) {
            return truths.getOrDefault(condition, Verdict.UNCLEAR);
        }
    }

    /** Runs of one preset, counted for one condition. */
    private record Row(int so, int soFound, int notSo, int notSoFound, int unclear) {
        static Row of(Condition condition, List<Result> results) {
            int[] counts = new int[5];
            for (Result result : results) {
                boolean found = result.found().contains(condition);
                switch (result.truth(condition)) {
                    case YES -> counts[found ? 1 : 0]++;
                    case NO -> counts[found ? 3 : 2]++;
                    case UNCLEAR -> counts[4]++;
                }
            }
            return new Row(
                    counts[0] + counts[1], counts[1], counts[2] + counts[3], counts[3], counts[4]);
        }

        Row plus(Row other) {
            return new Row(
                    so + other.so,
                    soFound + other.soFound,
                    notSo + other.notSo,
                    notSoFound + other.notSoFound,
                    unclear + other.unclear);
        }

        String cells() {
            return String.format(
                    Locale.ROOT,
                    "%d of %d | %d of %d | %d",
                    soFound,
                    so,
                    notSoFound,
                    notSo,
                    unclear);
        }
    }

    @Override
    public int usualSeeds() {
        return 50;
    }

    @Override
    public String markdown(int seeds, Progress progress) throws InterruptedException {
        List<List<Result>> results =
                ManySeeds.ofEach(
                        seeds, trials.stream().map(one -> series(one.config())).toList(), progress);
        var text = new StringBuilder();
        text.append(
                String.format(
                        Locale.ROOT, "Seeds %,d to %,d.%n%n", lastSeed + 1, lastSeed + seeds));
        for (Condition condition : judged) {
            text.append(table(condition, results));
        }
        return text.toString();
    }

    private ManySeeds.Series<Result> series(ExperimentConfig config) {
        return new ManySeeds.Series<>(
                config.steps(), (seed, steps) -> run(config, lastSeed + seed, steps));
    }

    private String table(Condition condition, List<List<Result>> results) {
        var text = new StringBuilder();
        text.append(
                String.format(
                        Locale.ROOT,
                        """
                        **%s**

                        | preset | found where it is so | found where it is not | unclear |
                        |---|--:|--:|--:|
                        """,
                        condition.words()));
        Row all = new Row(0, 0, 0, 0, 0);
        for (int i = 0; i < trials.size(); i++) {
            Row row = Row.of(condition, results.get(i));
            all = all.plus(row);
            text.append(
                    String.format(Locale.ROOT, "| %s | %s |%n", trials.get(i).name(), row.cells()));
        }
        return text.append("| all | ").append(all.cells()).append(" |\n\n").toString();
    }

    private static Result run(ExperimentConfig preset, long seed, AtomicLong steps)
            throws InterruptedException {
        ExperimentConfig config = Settings.apply(preset, List.of("seed=" + seed));
        var experiment = new Experiment(config);
        var truth = new Truth(experiment);
        try {
            while (experiment.steps() < config.steps()) {
                WatchedRun.stopIfInterrupted();
                experiment.step();
                truth.look();
                steps.incrementAndGet();
            }
        } catch (DivergedException e) {
            steps.addAndGet(config.steps() - experiment.steps());
        }
        return new Result(
                Diagnosis.of(List.of(), Evidence.of(experiment)).stream()
                        .map(Finding::condition)
                        .toList(),
                truth.verdicts());
    }
}
