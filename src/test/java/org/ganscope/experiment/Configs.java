package org.ganscope.experiment;

import org.ganscope.config.Settings;

import java.util.ArrayList;
import java.util.List;

/** Small configs for tests, which train thousands of steps a second. */
public final class Configs {
    private Configs() {}

    /** {@return a game with a discriminator that sees single samples} */
    public static ExperimentConfig small(String... settings) {
        List<String> all =
                new ArrayList<>(
                        List.of(
                                "batchSize=32",
                                "evaluation.samples=500",
                                "generator.layers[0].units=4",
                                "generator.layers[1].units=4",
                                "discriminator.layers[0].units=4",
                                "discriminator.layers[1].units=4"));
        all.addAll(List.of(settings));
        return Settings.apply(ExperimentConfig.byDefault(), all);
    }

    /** {@return a game with a discriminator that sees the moments of a batch} */
    public static ExperimentConfig ofMoments(String... settings) {
        return Settings.apply(small("discriminator.sees=moments"), List.of(settings));
    }

    /** {@return a game whose generator makes nothing finite from the start} */
    public static ExperimentConfig startingTooFar() {
        List<String> wide = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            String layer = "generator.layers[%d].".formatted(i);
            wide.add(layer + "units=" + (i < 12 ? 4 : 1));
            wide.add(layer + "activation=linear");
            wide.add(layer + "initialiser={\"type\": \"constant\", \"value\": 1000}");
        }
        return small(wide.toArray(String[]::new));
    }

    /** {@return a game whose generator is lost while the losses and gradients are still finite} */
    static ExperimentConfig losingSamples() {
        return small(
                "seed=30",
                "loss=minimax",
                "generatorOptimizer.type=sgd",
                "generatorOptimizer.learningRate=10",
                "generator.layers[0].activation=linear",
                "generator.layers[1].activation=leakyRelu",
                "discriminatorOptimizer.type=sgd",
                "discriminatorOptimizer.learningRate=10",
                "discriminator.layers[0].activation=leakyRelu",
                "discriminator.layers[1].activation=linear");
    }

    /** {@return a game of straight lines with far too large steps, which diverges in a few} */
    public static ExperimentConfig diverging() {
        return small(
                "generatorOptimizer.type=sgd",
                "generatorOptimizer.learningRate=100",
                "generator.layers[0].activation=linear",
                "generator.layers[1].activation=linear",
                "discriminatorOptimizer.type=sgd",
                "discriminatorOptimizer.learningRate=100",
                "discriminator.layers[0].activation=linear",
                "discriminator.layers[1].activation=linear");
    }
}
