package org.ganscope.experiment;

import org.ganscope.gan.Player;

/**
 * Both networks from inside: layers, weights, and what each unit answers to. Of wide layers a part
 * alone, so that it is small for networks of any size. Immutable.
 */
public record NetworkPicture(PlayerPicture generator, PlayerPicture discriminator)
        implements Detail {

    public PlayerPicture of(Player player) {
        return switch (player) {
            case GENERATOR -> generator;
            case DISCRIMINATOR -> discriminator;
        };
    }
}
