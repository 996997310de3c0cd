package org.ganscope.gan;

/** Who plays, on what: the part of a game that does not change. */
record Players(
        Learner generator,
        Learner discriminator,
        Sees sees,
        int latentDimension,
        int dataDimension) {

    Learner of(Player player) {
        return switch (player) {
            case GENERATOR -> generator;
            case DISCRIMINATOR -> discriminator;
        };
    }
}
