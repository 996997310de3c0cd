package org.ganscope.gan;

/** Who plays, on what: the part of a game that does not change. */
record Players(Learner generator, Learner discriminator, Sees sees, Dimensions dimensions) {

    Learner of(Player player) {
        return switch (player) {
            case GENERATOR -> generator;
            case DISCRIMINATOR -> discriminator;
        };
    }
}
