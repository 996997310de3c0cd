package org.ganscope.experiment;

import org.ganscope.gan.Dimensions;
import org.ganscope.gan.DiscriminatorConfig;
import org.ganscope.gan.GeneratorConfig;
import org.ganscope.gan.Player;

/** How large both players' networks will be, known before any memory is taken. */
record GameSize(NetworkSize generator, NetworkSize discriminator) {

    static GameSize of(
            GeneratorConfig generator, DiscriminatorConfig discriminator, Dimensions dimensions) {
        int seen = discriminator.sees().features(dimensions);
        return new GameSize(
                new NetworkSize(dimensions.latent(), generator.layers()),
                new NetworkSize(seen, discriminator.layers()));
    }

    NetworkSize of(Player player) {
        return switch (player) {
            case GENERATOR -> generator;
            case DISCRIMINATOR -> discriminator;
        };
    }

    /** {@return how many numbers both networks learn or keep} */
    long weights() {
        return generator.weights() + discriminator.weights();
    }

    /** {@return whether each player learns one number, as in the Dirac-GAN} */
    boolean hasTwoWeights() {
        return generator.weights() == 1 && discriminator.weights() == 1;
    }
}
