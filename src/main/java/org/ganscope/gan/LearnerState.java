package org.ganscope.gan;

import org.ganscope.codec.Transfer;
import org.ganscope.nn.Descent;
import org.ganscope.nn.Network;
import org.ganscope.nn.Tensors;

import java.util.Optional;

/**
 * All that a player's next update depends on, at one moment. Immutable.
 *
 * @param past where the weights so far play a part
 * @param optimism where gradients are extrapolated
 */
public record LearnerState(
        Network.State network,
        Descent.State descent,
        Optional<Past.State> past,
        Optional<Optimism.State> optimism) {

    LearnerState through(Transfer transfer, String name) {
        return new LearnerState(
                network.through(transfer, name),
                descent.through(transfer, name + "/optimizer"),
                past.map(state -> state.through(transfer, name + "/past")),
                optimism.map(state -> state.through(transfer, name + "/optimism")));
    }

    /** {@return the same with other weights} */
    LearnerState with(Tensors weights) {
        return new LearnerState(network.with(weights), descent, past, optimism);
    }
}
