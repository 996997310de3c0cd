package org.ganscope.experiment;

import org.ganscope.gan.Player;

/**
 * A number about one layer of one player, of the player's last update in a step.
 *
 * @param layer its number in its network, from 1
 */
public record LayerFigure(Player player, int layer, Kind kind) implements Quantity {

    /** What is told of a layer. */
    public enum Kind {
        /** Euclidean norm of the gradient over the layer's parameters. */
        GRADIENT("grad"),
        /** Euclidean norm of the update over that of the parameters before it. */
        UPDATE_RATIO("ratio");

        private final String column;

        Kind(String column) {
            this.column = column;
        }
    }

    @Override
    public String column() {
        String who =
                switch (player) {
                    case DISCRIMINATOR -> "d";
                    case GENERATOR -> "g";
                };
        return kind.column + "_" + who + "_" + layer;
    }
}
