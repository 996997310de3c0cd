package org.ganscope.gan;

import org.ganscope.codec.Transfer;
import org.ganscope.nn.Parameter;
import org.ganscope.nn.Tensors;
import org.ganscope.nn.Weights;

import java.util.List;

/** The mean of all the weights that a player has had. Belongs to the training thread. */
final class Past {
    private final Average mean;
    private long count = 1;

    /** Starts with the weights as they are. */
    Past(List<Parameter> parameters) {
        mean = new Average(parameters);
    }

    Weights mean() {
        return mean;
    }

    /** Takes in the weights as they are now. */
    void add() {
        count++;
        mean.follow(1.0 / count);
    }

    State capture() {
        return new State(mean.capture(), count);
    }

    void restore(State state) {
        mean.restore(state.mean());
        count = state.count();
    }

    /** A past at one moment. Immutable. */
    record State(Tensors mean, long count) {
        State through(Transfer transfer, String name) {
            return new State(
                    mean.through(transfer, name + "/mean"), transfer.count(name + "/count", count));
        }
    }
}
