package org.ganscope.gan;

import org.ganscope.config.Choice;

/** Which player moves when. */
public sealed interface Moves {

    /** {@return whether both players move at once, so that only whole steps exist} */
    default boolean together() {
        return switch (this) {
            case DiscriminatorFirst _, GeneratorFirst _ -> false;
            case Simultaneous _, Extragradient _, Optimistic _ -> true;
        };
    }

    /** {@return who begins a step} */
    default Player first() {
        return this instanceof GeneratorFirst ? Player.GENERATOR : Player.DISCRIMINATOR;
    }

    /** Goodfellow et al. 2014, algorithm 1. */
    @Choice(
            name = "discriminatorFirst",
            label = "D, then G",
            meaning = "In each step first D's updates, then G's against the D that came of them.")
    record DiscriminatorFirst() implements Moves {}

    /** As Mescheder et al. 2018 play the Dirac-GAN. */
    @Choice(
            name = "generatorFirst",
            label = "G, then D",
            meaning = "In each step first G's updates, then D's against the G that came of them.")
    record GeneratorFirst() implements Moves {}

    /** Simultaneous gradient descent. */
    @Choice(
            name = "simultaneous",
            label = "Both at once",
            meaning =
                    "Both gradients are taken before either player moves; plain games spiral out.")
    record Simultaneous() implements Moves {}

    /**
     * Korpelevich 1976, for GANs Gidel et al. 2019: both look one update ahead, and move from where
     * they stood by the gradients there; the optimizers' moments take part in both.
     */
    @Choice(
            name = "extragradient",
            label = "Extragradient",
            meaning = "Both look one update ahead and move by the gradients found there.")
    record Extragradient() implements Moves {}

    /**
     * Popov 1980, for GANs Daskalakis et al. 2018: both move at once by 2 g - g', with g' the
     * gradient before; the first update is a plain one.
     */
    @Choice(
            name = "optimistic",
            label = "Optimistic",
            meaning = "Both move at once, counting on gradients to change as they last did.")
    record Optimistic() implements Moves {}
}
