package org.ganscope.gan;

import org.ganscope.data.LatentPrior;
import org.ganscope.data.TargetDistribution;
import org.ganscope.math.RandomStream;
import org.ganscope.nn.Activation;
import org.ganscope.nn.Layer;
import org.ganscope.nn.Optimizer;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A game whose speed is compared with other programs that play the same: same networks, batch,
 * optimizer and updates, real samples and noise drawn anew for every update.
 *
 * @param name as the peer's script calls it
 * @param updates of each player in one iteration, the discriminator's first
 */
public record BenchmarkGame(
        String name,
        int batch,
        int updates,
        GeneratorConfig generator,
        DiscriminatorConfig discriminator,
        Optimizer optimizer) {

    /** All that there are. */
    public static final List<BenchmarkGame> ALL =
            List.of(
                    new BenchmarkGame(
                            "devnag50",
                            500,
                            20,
                            new GeneratorConfig(layers(new Activation.Tanh(), 5, 5, 1)),
                            new DiscriminatorConfig(
                                    new Sees.Moments(),
                                    layers(new Activation.Sigmoid(), 10, 10, 1)),
                            new Optimizer.Sgd(1e-3, 0.9)),
                    new BenchmarkGame(
                            "gauss1d",
                            256,
                            1,
                            new GeneratorConfig(layers(new Activation.Tanh(), 16, 16, 1)),
                            new DiscriminatorConfig(
                                    new Sees.Sample(),
                                    layers(new Activation.LeakyRelu(0.2), 32, 32, 1)),
                            new Optimizer.Adam(2e-4, 0.5, 0.999, 1e-8)));

    private static List<Layer> layers(Activation hidden, int... units) {
        int last = units.length - 1;
        return IntStream.rangeClosed(0, last)
                .<Layer>mapToObj(
                        i -> new Layer.Dense(units[i], i < last ? hidden : new Activation.Linear()))
                .toList();
    }

    /** {@return this game at its start} */
    public Run start(long seed) {
        return new Run(this, seed);
    }

    /** A game that is being played. Belongs to one thread. */
    public static final class Run {
        private final TargetDistribution data = new TargetDistribution.Gaussian(4, 1.25);
        private final LatentPrior latent = new LatentPrior.Uniform(1, 0, 1);
        private final int batch;
        private final int updates;
        private final Game game;
        private final RandomStream reals;
        private final RandomStream noise;
        private final float[] x;
        private final float[] z;

        private Run(BenchmarkGame of, long seed) {
            batch = of.batch;
            updates = of.updates;
            game =
                    new Game(
                            of.generator,
                            of.discriminator,
                            1,
                            1,
                            new AdversarialLoss.NonSaturating(),
                            of.optimizer,
                            of.optimizer,
                            RandomStream.of(seed, "initialisation"));
            reals = RandomStream.of(seed, "real batches");
            noise = RandomStream.of(seed, "noise");
            x = new float[batch];
            z = new float[batch];
        }

        /** Plays one iteration: the discriminator's updates, then the generator's. */
        public void iterate() {
            for (int i = 0; i < updates; i++) {
                data.sample(reals, x, batch);
                latent.sample(noise, z, batch);
                game.updateDiscriminator(x, z, batch);
            }
            for (int i = 0; i < updates; i++) {
                latent.sample(noise, z, batch);
                game.updateGenerator(z, batch);
            }
        }
    }
}
