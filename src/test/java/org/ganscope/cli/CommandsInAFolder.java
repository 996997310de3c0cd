package org.ganscope.cli;

import org.ganscope.experiment.Experiment;
import org.ganscope.experiment.SampleFigures;
import org.ganscope.experiment.StepFigures;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What the tests of commands that write files share: a folder, and the run command in it. */
class CommandsInAFolder {
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

    final Outcome run(String... arguments) {
        boolean hasOut = Arrays.asList(arguments).contains("--out");
        String[] out = hasOut ? new String[0] : new String[] {"--out", at("run")};
        return Outcome.of(concat(concat(new String[] {"run"}, arguments), out));
    }

    static String[] concat(String[] first, String[] second) {
        return Stream.of(first, second).flatMap(Stream::of).toArray(String[]::new);
    }

    final String at(String name) {
        return root.resolve(name).toString();
    }

    final Path file(String name) {
        return root.resolve("run").resolve(name);
    }

    final List<String> steps(String folder) {
        try {
            return Files.readAllLines(root.resolve(folder).resolve("metrics.csv")).stream()
                    .skip(1)
                    .map(row -> row.substring(0, row.indexOf(',')))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    /** {@return the row that an experiment's present step should have} */
    static String row(Experiment experiment) {
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
