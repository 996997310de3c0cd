package org.ganscope.experiment;

import org.ganscope.gan.Dissection;
import org.ganscope.gan.GameState;
import org.ganscope.gan.Player;
import org.ganscope.nn.Optimizer;
import org.ganscope.nn.Tensors;

import java.util.List;

/**
 * Writes down an update that was made as a trial.
 *
 * @param steps finished before it
 * @param round how far the step had come before it
 * @param before where the game stood before it
 * @param after where the game stood after it
 */
record Anatomist(
        ExperimentConfig config, long steps, Round round, GameState before, GameState after) {

    /**
     * {@return the update's anatomy}
     *
     * @param dissections of the players that moved, in the order in which they were computed; where
     *     they looked ahead, those of the look ahead behind
     */
    UpdateAnatomy anatomy(List<Dissection> dissections) {
        int movers = config.moves().together() ? Player.values().length : 1;
        List<Dissection> looks = dissections.subList(0, movers);
        return new UpdateAnatomy(
                steps + 1,
                config.method(),
                config.discriminator().sees(),
                looks,
                dissections.subList(movers, dissections.size()),
                looks.stream().map(look -> move(look.player())).toList());
    }

    private UpdateAnatomy.Move move(Player player) {
        boolean isD = player == Player.DISCRIMINATOR;
        Optimizer optimizer = isD ? config.discriminatorOptimizer() : config.generatorOptimizer();
        Tensors old = weights(before, player);
        return new UpdateAnatomy.Move(
                player,
                1 + (isD ? round.discriminatorUpdates() : round.generatorUpdates()),
                isD ? config.discriminatorSteps() : config.generatorSteps(),
                optimizer,
                optimizer.rate(steps),
                weights(after, player).distanceFrom(old),
                old.norm());
    }

    private static Tensors weights(GameState state, Player player) {
        return switch (player) {
            case GENERATOR -> state.generator().network().weights();
            case DISCRIMINATOR -> state.discriminator().network().weights();
        };
    }
}
