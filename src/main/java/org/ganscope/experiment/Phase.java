package org.ganscope.experiment;

import org.ganscope.gan.Player;

/**
 * One stretch of an update, as slow motion shows it.
 *
 * @param player whose update it belongs to
 */
public record Phase(Player player, Kind kind) {
    /** What happens in it. */
    public enum Kind {
        /** Noise is drawn. */
        NOISE,
        /** G makes samples of it. */
        FORWARD,
        /** D is moved ahead, for G to see what its samples will lead to. */
        UNROLL,
        /** D judges real samples. */
        ON_REAL,
        /** D judges generated samples. */
        ON_FAKE,
        /** The verdicts make a loss. */
        LOSS,
        /** The loss makes a gradient. */
        BACKWARD,
        /** Both look an update further and come back. */
        LOOK_AHEAD,
        /** The gradient moves the player: here the run goes on. */
        UPDATE,
        /** Both gradients move their players at once: here the run goes on. */
        BOTH_UPDATE
    }
}
