package org.ganscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.config.Settings;
import org.ganscope.experiment.DivergedException;
import org.ganscope.experiment.Experiment;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.SampleFigures;
import org.ganscope.experiment.StepFigures;
import org.ganscope.preset.PresetFile;
import org.ganscope.preset.PresetLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

class RunCommandTest {
    /** Straight lines and far too large steps: a game that diverges soon. */
    static final List<String> DIVERGING =
            List.of(
                    "generator.layers[0].activation=linear",
                    "generator.layers[1].activation=linear",
                    "discriminator.layers[0].activation=linear",
                    "discriminator.layers[1].activation=linear",
                    "generatorOptimizer.type=sgd",
                    "generatorOptimizer.learningRate=100",
                    "discriminatorOptimizer.type=sgd",
                    "discriminatorOptimizer.learningRate=100");

    @TempDir Path root;

    @ParameterizedTest
    @ValueSource(strings = {"1", "2"})
    void theFilesAreThoseOfTheRun(String preset) throws IOException {
        Outcome outcome = run(preset, "--steps", "7", "--every", "3", "--seed", "5");

        ExperimentConfig config =
                PresetLibrary.find(preset, List.of("steps=7", "seed=5", "evaluation.every=3"));
        assertThat(outcome.code()).isZero();
        assertThat(PresetFile.read(file("config.json"))).isEqualTo(config);
        var experiment = new Experiment(config);
        List<String> rows = Files.readAllLines(file("metrics.csv"));
        assertThat(rows).hasSize(5);
        assertThat(rows.getFirst())
                .isEqualTo(
                        "step,loss_d,loss_g,d_real,d_fake,w1,ks,mean,std,skew,kurtosis,grad_d,grad_g");
        for (int row = 1; row < 5; row++) {
            assertThat(rows.get(row)).isEqualTo(row(experiment));
            for (int i = 0; i < 3 && experiment.steps() < 7; i++) {
                experiment.step();
            }
        }
        List<String> samples = Files.readAllLines(file("samples.csv"));
        assertThat(samples).hasSize(10_001).startsWith("x");
        float[] generated = experiment.generate(10_000);
        for (int i = 0; i < generated.length; i++) {
            assertThat(Float.parseFloat(samples.get(i + 1))).isEqualTo(generated[i]);
        }
    }

    @Test
    void theSamplesAreThoseThatTheLastRowDescribes() throws IOException {
        run("1", "--steps", "3");

        double mean =
                Files.readAllLines(file("samples.csv")).stream()
                        .skip(1)
                        .mapToDouble(Float::parseFloat)
                        .average()
                        .orElseThrow();
        String last = Files.readAllLines(file("metrics.csv")).getLast();
        assertThat(Double.parseDouble(last.split(",", -1)[7])).isEqualTo(mean);
    }

    @Test
    void theSameCommandWritesTheSameBytesInEveryCountry() throws IOException {
        run("1", "--steps", "5", "--out", at("first"));
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            run("1", "--steps", "5", "--out", at("second"));
        } finally {
            Locale.setDefault(before);
        }

        assertSameFiles("first", "second");
    }

    @Test
    void theConfigThatWasWrittenRunsAgainToTheSameBytes() throws IOException {
        run("2", "--steps", "5", "--every", "4", "--seed", "9", "--out", at("first"));
        run(at("first/config.json"), "--out", at("second"));

        assertSameFiles("first", "second");
    }

    @Test
    void settingsReachTheRun() {
        run("1", "--steps", "1", "--set", "batchSize=8", "--set", "generator.layers[0].units=3");

        assertThat(PresetFile.read(file("config.json")))
                .isEqualTo(
                        PresetLibrary.find(
                                "1",
                                List.of(
                                        "steps=1",
                                        "batchSize=8",
                                        "generator.layers[0].units=3",
                                        "evaluation.every=1")));
    }

    @Test
    void aPresetIsMeasuredFiveHundredTimes() {
        run("1", "--steps", "501", "--set", "batchSize=1", "--set", "evaluation.samples=100");

        assertThat(PresetFile.read(file("config.json")).evaluation().every()).isEqualTo(2);
    }

    @Test
    void aFileIsMeasuredAsItSays() throws IOException {
        Path said =
                Files.writeString(root.resolve("said.json"), "{\"evaluation\": {\"every\": 3}}");
        Path silent = Files.writeString(root.resolve("silent.json"), "{\"title\": \"Silent\"}");

        run(said.toString(), "--steps", "4", "--out", at("1"));
        run(silent.toString(), "--steps", "4", "--out", at("2"));
        run(said.toString(), "--steps", "4", "--every", "2", "--out", at("3"));
        run("1", "--steps", "4", "--set", "evaluation.every=4", "--out", at("4"));

        assertThat(Stream.of("1", "2", "3", "4").map(this::steps))
                .containsExactly(
                        List.of("0", "3", "4"),
                        List.of("0", "1", "2", "3", "4"),
                        List.of("0", "2", "4"),
                        List.of("0", "4"));
    }

    @Test
    void everyFaultIsToldAtOnce() throws IOException {
        Files.createDirectory(root.resolve("run"));
        Path file =
                Files.writeString(
                        root.resolve("my.json"),
                        "{\"batchSize\": 0, \"discriminatorStep\": 2, \"steps\": 10}");

        Outcome outcome = run(file.toString(), "--seed", "x", "--set", "loss=hinge");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.faults()).first().isEqualTo("ganscope run: 5 faults");
        assertThat(outcome.err())
                .contains("  --out " + at("run") + " exists already; --overwrite replaces it")
                .contains("  batchSize must be 1 to 16,384, but is 0")
                .contains("  discriminatorStep is not known; did you mean discriminatorSteps?")
                .contains("  seed must be a ")
                .contains("  loss");
        assertThat(names(root)).containsExactly("my.json", "run");
    }

    @Test
    void whatIsThereIsReplacedOnlyOnRequest() throws IOException {
        run("1", "--steps", "2");
        String before = Files.readString(file("metrics.csv"));

        Outcome refused = run("1", "--steps", "3");

        assertThat(refused.code()).isEqualTo(2);
        assertThat(file("metrics.csv")).hasContent(before);

        Outcome replaced = run("1", "--steps", "3", "--overwrite");

        assertThat(replaced.code()).isZero();
        assertThat(steps("run")).containsExactly("0", "1", "2", "3");
        assertThat(names(root)).containsExactly("run");
    }

    @Test
    void aFolderWithOtherFilesIsNeverReplaced() throws IOException {
        Files.createDirectory(root.resolve("run"));
        Files.writeString(root.resolve("run/thesis.tex"), "...");

        Outcome outcome = run("1", "--steps", "1", "--overwrite");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("holds thesis.tex, which GANscope did not write");
    }

    @Test
    void aDivergedRunKeepsAllUpToItsLastFiniteStep() throws IOException {
        String[] settings =
                DIVERGING.stream().flatMap(one -> Stream.of("--set", one)).toArray(String[]::new);
        Outcome outcome =
                run(concat(new String[] {"1", "--steps", "300", "--every", "7"}, settings));

        assertThat(outcome.code()).isEqualTo(3);
        var experiment =
                new Experiment(
                        Settings.apply(
                                PresetLibrary.find("1", DIVERGING),
                                List.of("steps=300", "evaluation.every=7")));
        try {
            while (true) {
                experiment.step();
            }
        } catch (DivergedException e) {
            assertThat(outcome.faults()).contains(e.getMessage());
        }
        assertThat(Files.readAllLines(file("metrics.csv")).getLast()).isEqualTo(row(experiment));
        assertThat(Files.readAllLines(file("samples.csv")))
                .hasSize(10_001)
                .noneMatch(line -> line.contains("N") || line.contains("I"));
    }

    @Test
    void aStoppedRunLeavesNothing() throws Exception {
        var worker = new Thread(() -> run("1", "--steps", "1000000000"));
        worker.start();
        while (names(root).isEmpty()) {
            Thread.onSpinWait();
        }
        worker.interrupt();
        worker.join();

        assertThat(names(root)).isEmpty();
    }

    @Test
    void stoppingIsSaid() {
        Thread.currentThread().interrupt();

        Outcome outcome = run("1");

        assertThat(Thread.interrupted()).isFalse();
        assertThat(outcome.code()).isEqualTo(130);
        assertThat(outcome.faults()).endsWith("Stopped; nothing was written.");
    }

    @Test
    void progressAndResultsGoSeparateWays() {
        Outcome outcome = run("1", "--steps", "2");

        assertThat(outcome.err())
                .contains("A Gaussian from uniform noise: 2 steps, seed 1")
                .contains("2 of 2 steps, done in ");
        assertThat(outcome.out())
                .startsWith("after step 2")
                .contains("wrote " + file("config.json"))
                .contains("wrote " + file("metrics.csv"))
                .contains("wrote " + file("samples.csv"));
    }

    private Outcome run(String... arguments) {
        boolean hasOut = Arrays.asList(arguments).contains("--out");
        String[] out = hasOut ? new String[0] : new String[] {"--out", at("run")};
        return Outcome.of(concat(concat(new String[] {"run"}, arguments), out));
    }

    private static String[] concat(String[] first, String[] second) {
        return Stream.of(first, second).flatMap(Stream::of).toArray(String[]::new);
    }

    private String at(String name) {
        return root.resolve(name).toString();
    }

    private Path file(String name) {
        return root.resolve("run").resolve(name);
    }

    private List<String> steps(String folder) {
        try {
            return Files.readAllLines(root.resolve(folder).resolve("metrics.csv")).stream()
                    .skip(1)
                    .map(row -> row.substring(0, row.indexOf(',')))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void assertSameFiles(String first, String second) throws IOException {
        List<String> names = names(root.resolve(first));
        assertThat(names).containsExactly("config.json", "metrics.csv", "samples.csv");
        for (String name : names) {
            assertThat(root.resolve(first).resolve(name))
                    .hasSameBinaryContentAs(root.resolve(second).resolve(name));
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    /** {@return the row that an experiment's present step should have} */
    private static String row(Experiment experiment) {
        StepFigures players = experiment.last();
        SampleFigures samples = experiment.evaluate();
        return Stream.of(
                        experiment.steps(),
                        players.discriminatorLoss(),
                        players.generatorLoss(),
                        players.dReal(),
                        players.dFake(),
                        samples.wasserstein(),
                        samples.kolmogorovSmirnov(),
                        samples.mean(),
                        samples.standardDeviation(),
                        samples.skewness(),
                        samples.kurtosis(),
                        players.discriminatorGradient(),
                        players.generatorGradient())
                .map(String::valueOf)
                .map(text -> text.equals("NaN") ? "" : text)
                .reduce((a, b) -> a + "," + b)
                .orElseThrow();
    }
}
