package org.ganscope.nn;

import org.ganscope.codec.Transfer;
import org.ganscope.math.RandomStream;

/** Transfers where random streams stand; which streams they are follows from the config. */
public final class Streams {
    private Streams() {}

    /** {@return the same stream, where the transfer says that it stands} */
    public static RandomStream.State through(
            Transfer transfer, String name, RandomStream.State state) {
        return new RandomStream.State(
                state.key(), state.stream(), transfer.count(name, state.block()));
    }
}
