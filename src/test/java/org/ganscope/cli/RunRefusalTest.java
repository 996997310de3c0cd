package org.ganscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.config.Settings;
import org.ganscope.experiment.DivergedException;
import org.ganscope.experiment.Experiment;
import org.ganscope.preset.PresetLibrary;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the run command does where it cannot do all that was asked. */
class RunRefusalTest extends CommandsInAFolder {
    @Test
    void everyFaultIsToldAtOnce() throws IOException {
        Files.createDirectory(root.resolve("run"));
        Path file =
                Files.writeString(
                        root.resolve("my.json"),
                        "{\"batchSize\": 0, \"discriminatorStep\": 2, \"steps\": 10}");

        Outcome outcome = run(file.toString(), "--seed", "x", "--set", "loss=hing");

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
}
