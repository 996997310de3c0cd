package org.ganscope.gan;

import org.ganscope.math.RandomStream;
import org.ganscope.nn.Optimizer;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who plays, on what: the part of a game that does not change. */
record Players(Learner generator, Learner discriminator, Sees sees, Dimensions dimensions) {

    /**
     * {@return both with freshly drawn weights}
     *
     * @param initialisation where the generator's weights are drawn from, then the discriminator's
     */
    static Players starting(
            GeneratorConfig generator,
            DiscriminatorConfig discriminator,
            Dimensions dimensions,
            Optimizer generatorOptimizer,
            Optimizer discriminatorOptimizer,
            RandomStream initialisation) {
        return new Players(
                new Learner(
                        "generator",
                        generator.layers(),
                        dimensions.latent(),
                        generatorOptimizer,
                        initialisation),
                new Learner(
                        "discriminator",
                        discriminator.layers(),
                        discriminator.sees().features(dimensions),
                        discriminatorOptimizer,
                        initialisation),
                discriminator.sees(),
                dimensions);
    }

    Learner of(Player player) {
        return switch (player) {
            case GENERATOR -> generator;
            case DISCRIMINATOR -> discriminator;
        };
    }

    /** Looks from now on how far each update moves each layer, or looks no longer. */
    void watch(boolean looks) {
        generator.watch(looks);
        discriminator.watch(looks);
    }

    /** Takes up what a method asks to be remembered, and drops what it does not. */
    void follow(Method method) {
        generator.follow(method);
        discriminator.follow(method);
    }

    /** {@return all that both learn, the generator's first, each's in the order of its network} */
    double[] point() {
        return Stream.of(generator, discriminator)
                .flatMap(learner -> learner.parameters().stream())
                .map(parameter -> parameter.matrix().value().data)
                .flatMapToDouble(Players::numbers)
                .toArray();
    }

    private static DoubleStream numbers(float[] values) {
        return IntStream.range(0, values.length).mapToDouble(i -> values[i]);
    }
}
