package org.ganscope.experiment;

import org.ganscope.gan.Player;

/** Updates out of turn since the last finished step: they belong to no step. Immutable. */
public record ExtraUpdates(int discriminator, int generator) {
    public static final ExtraUpdates NONE = new ExtraUpdates(0, 0);

    /** {@return these and one more} */
    ExtraUpdates with(Player player) {
        return switch (player) {
            case DISCRIMINATOR -> new ExtraUpdates(discriminator + 1, generator);
            case GENERATOR -> new ExtraUpdates(discriminator, generator + 1);
        };
    }
}
