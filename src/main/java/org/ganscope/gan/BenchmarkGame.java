package org.ganscope.gan;

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
        BenchmarkDraw data,
        BenchmarkDraw latent,
        GeneratorConfig generator,
        DiscriminatorConfig discriminator,
        Optimizer optimizer) {

    private static final Optimizer ADAM = new Optimizer.Adam(2e-4, 0.5, 0.999, 1e-8);

    /** All that there are. */
    public static final List<BenchmarkGame> ALL =
            List.of(
                    new BenchmarkGame(
                            "devnag50",
                            500,
                            20,
                            BenchmarkDraw.GAUSSIAN,
                            BenchmarkDraw.UNIT,
                            new GeneratorConfig(layers(new Activation.Tanh(), 5, 5, 1)),
                            new DiscriminatorConfig(
                                    new Sees.Moments(),
                                    layers(new Activation.Sigmoid(), 10, 10, 1)),
                            new Optimizer.Sgd(1e-3, 0.9)),
                    new BenchmarkGame(
                            "gauss1d",
                            256,
                            1,
                            BenchmarkDraw.GAUSSIAN,
                            BenchmarkDraw.UNIT,
                            new GeneratorConfig(layers(new Activation.Tanh(), 16, 16, 1)),
                            new DiscriminatorConfig(
                                    new Sees.Sample(),
                                    layers(new Activation.LeakyRelu(0.2), 32, 32, 1)),
                            ADAM),
                    new BenchmarkGame(
                            "ganlab2d",
                            150,
                            1,
                            BenchmarkDraw.SQUARE,
                            BenchmarkDraw.SQUARE,
                            new GeneratorConfig(layers(new Activation.Relu(), 14, 2)),
                            new DiscriminatorConfig(
                                    new Sees.Sample(), layers(new Activation.Relu(), 14, 14, 1)),
                            ADAM),
                    new BenchmarkGame(
                            "ring2d",
                            512,
                            1,
                            BenchmarkDraw.RING,
                            BenchmarkDraw.NORMAL_2,
                            new GeneratorConfig(layers(new Activation.Relu(), 128, 128, 2)),
                            new DiscriminatorConfig(
                                    new Sees.Sample(), layers(new Activation.Relu(), 128, 128, 1)),
                            ADAM),
                    new BenchmarkGame(
                            "mnist_mlp",
                            64,
                            1,
                            BenchmarkDraw.PICTURES,
                            BenchmarkDraw.NORMAL_64,
                            new GeneratorConfig(
                                    layers(
                                            new Activation.LeakyRelu(0.2),
                                            new Activation.Tanh(),
                                            256,
                                            512,
                                            784)),
                            new DiscriminatorConfig(
                                    new Sees.Sample(),
                                    layers(new Activation.LeakyRelu(0.2), 512, 256, 1)),
                            ADAM));

    private static List<Layer> layers(Activation hidden, int... units) {
        return layers(hidden, new Activation.Linear(), units);
    }

    private static List<Layer> layers(Activation hidden, Activation output, int... units) {
        int last = units.length - 1;
        return IntStream.rangeClosed(0, last)
                .<Layer>mapToObj(i -> new Layer.Dense(units[i], i < last ? hidden : output))
                .toList();
    }

    /**
     * {@return floating-point operations of the matrix products in one iteration, those that the
     * game needs: an update of D runs G once and D forwards and backwards on both kinds of samples,
     * one of G runs both forwards, D back to its input and G back to its weights}
     */
    public double operations() {
        int seen = discriminator.sees().features(dimensions());
        int judged = discriminator.sees().verdicts(batch);
        double g = products(latent.dimension(), generator.layers());
        double gBack = g - products(latent.dimension(), generator.layers().subList(0, 1));
        double d = products(seen, discriminator.layers());
        double dBack = d - products(seen, discriminator.layers().subList(0, 1));
        double ofDiscriminator = batch * g + 2 * judged * (2 * d + dBack);
        double ofGenerator = batch * (2 * g + gBack) + judged * 2 * d;
        return updates * (ofDiscriminator + ofGenerator);
    }

    /** {@return a multiplication and an addition for each weight that one sample meets} */
    private static double products(int inputs, List<Layer> layers) {
        double sum = 0;
        int width = inputs;
        for (Layer layer : layers) {
            int next = layer.outputs(width);
            sum += 2.0 * width * next;
            width = next;
        }
        return sum;
    }

    private Dimensions dimensions() {
        return new Dimensions(latent.dimension(), data.dimension(), batch);
    }

    /** {@return this game at its start} */
    public Run start(long seed) {
        return new Run(this, seed);
    }

    /** A game that is being played. Belongs to one thread. */
    public static final class Run implements Batches {
        private final BenchmarkDraw data;
        private final BenchmarkDraw latent;
        private final int batch;
        private final int updates;
        private final Game game;
        private final RandomStream reals;
        private final RandomStream noise;
        private final float[] x;
        private final float[] z;

        private Run(BenchmarkGame of, long seed) {
            data = of.data;
            latent = of.latent;
            batch = of.batch;
            updates = of.updates;
            game =
                    new Game(
                            of.generator,
                            of.discriminator,
                            of.dimensions(),
                            new AdversarialLoss.NonSaturating(),
                            of.optimizer,
                            of.optimizer,
                            RandomStream.of(seed, "initialisation"));
            reals = RandomStream.of(seed, "real batches");
            noise = RandomStream.of(seed, "noise");
            x = new float[data.dimension() * batch];
            z = new float[latent.dimension() * batch];
        }

        /** Plays one iteration: the discriminator's updates, then the generator's. */
        public void iterate() {
            for (int i = 0; i < updates; i++) {
                game.update(Player.DISCRIMINATOR, this);
            }
            for (int i = 0; i < updates; i++) {
                game.update(Player.GENERATOR, this);
            }
        }

        @Override
        public int count() {
            return batch;
        }

        @Override
        public float[] real(Player player) {
            data.fill(reals, x, batch);
            return x;
        }

        @Override
        public float[] noise(Player player) {
            latent.fill(noise, z, batch);
            return z;
        }
    }
}
