package org.ganscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.experiment.Experiment;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.experiment.Figure;
import org.ganscope.preset.PresetFile;
import org.ganscope.preset.PresetLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** What the run command writes. */
class RunCommandTest extends CommandsInAFolder {
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

    @ParameterizedTest
    @ValueSource(strings = {"averaged", "current"})
    void whereThereAreTwoGeneratorsItSaysWhoseTheSamplesAre(String evaluates) {
        Outcome outcome = run("7", "--steps", "2", "--set", "averaging.evaluates=" + evaluates);

        assertThat(outcome.out())
                .contains(
                        "Samples and their figures are the "
                                + evaluates
                                + " generator's; losses and gradients the current one's.");
        assertThat(file("config.json")).content().contains("\"evaluates\": \"" + evaluates);
    }

    @Test
    void whereThereIsOneGeneratorNothingIsSaidOfIt() {
        assertThat(run("1", "--steps", "2").out()).doesNotContain("current one");
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
    void dataFromAFileAreCopiedSoThatTheFolderRunsAgainToTheSameBytes() throws IOException {
        Path rows = root.resolve("rows.csv");
        var random = new Random(1);
        var text = new StringBuilder("name,height,weight\n");
        for (int i = 0; i < 200; i++) {
            text.append("one,%s,%s\n".formatted(random.nextGaussian(), random.nextDouble()));
        }
        Files.writeString(rows, text);
        run(
                "1",
                "--steps",
                "5",
                "--set",
                "data={\"type\": \"csv\", \"column\": \"weight\", \"keep\": 150}",
                "--set",
                "data.file=" + rows,
                "--set",
                "evaluation.metrics=[{\"type\": \"accuracy\"}]",
                "--out",
                at("first"));
        Files.delete(rows);
        run(at("first/config.json"), "--out", at("second"));

        assertSameContent("first", "second");
        assertThat(Files.readAllLines(root.resolve("first/data.csv"))).hasSize(150);
        assertThat(Files.readAllLines(root.resolve("first/metrics.csv")).getFirst())
                .contains(",acc_held_out");
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

    @Test
    void whatIsChosenStandsInTheTableAndBesideItsNoiseFloor() throws IOException {
        Outcome outcome = run("1", "--steps", "1", "--set", "evaluation.metrics=[\"energy\"]");

        List<String> rows = Files.readAllLines(file("metrics.csv"));
        assertThat(rows.getFirst()).endsWith(",kurtosis,energy,grad_d,grad_g");
        ExperimentConfig config =
                PresetLibrary.find("1", List.of("steps=1", "evaluation.metrics=[\"energy\"]"));
        var experiment = new Experiment(config);
        double real = experiment.snapshot().realFigures().get(Figure.ENERGY);
        experiment.step();
        double generated = experiment.evaluate().get(Figure.ENERGY);
        assertThat(Double.parseDouble(rows.getLast().split(",", -1)[11])).isEqualTo(generated);
        assertThat(outcome.out())
                .contains(
                        String.format(
                                Locale.ROOT,
                                "energy distance           %.4f (real samples: %.4f)",
                                generated,
                                real));
    }

    private void assertSameFiles(String first, String second) throws IOException {
        assertThat(names(root.resolve(first)))
                .containsExactly("config.json", "metrics.csv", "samples.csv", "state.npz");
        assertSameContent(first, second);
    }

    private void assertSameContent(String first, String second) throws IOException {
        List<String> names = names(root.resolve(first));
        assertThat(names).isEqualTo(names(root.resolve(second)));
        for (String name : names) {
            assertThat(root.resolve(first).resolve(name))
                    .hasSameBinaryContentAs(root.resolve(second).resolve(name));
        }
    }
}
