package org.ganscope.gan;

import org.ganscope.codec.Transfer;
import org.ganscope.math.RandomStream;
import org.ganscope.nn.Streams;
import org.ganscope.nn.Tensors;

import java.util.Optional;

/**
 * All that the next update of a game depends on, at one moment. Immutable.
 *
 * @param average of the generator's weights, where one is kept
 * @param chance where the draws of penalties and noise stand
 */
public record GameState(
        LearnerState generator,
        LearnerState discriminator,
        Optional<Tensors> average,
        RandomStream.State chance) {

    /** {@return a state of the same game, by way of a transfer} */
    public GameState through(Transfer transfer) {
        return new GameState(
                generator.through(transfer, "generator"),
                discriminator.through(transfer, "discriminator"),
                average.map(state -> state.through(transfer, "average")),
                Streams.through(transfer, "streams/penalties", chance));
    }

    /** {@return the same with other weights} */
    GameState with(Tensors generatorWeights, Tensors discriminatorWeights) {
        return new GameState(
                generator.with(generatorWeights),
                discriminator.with(discriminatorWeights),
                average,
                chance);
    }
}
