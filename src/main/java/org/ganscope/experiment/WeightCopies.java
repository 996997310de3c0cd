package org.ganscope.experiment;

import org.ganscope.gan.Averaging;
import org.ganscope.gan.Method;
import org.ganscope.gan.Moves;
import org.ganscope.gan.Penalty;
import org.ganscope.nn.Optimizer;

/**
 * How many numbers a game keeps for each weight of a player, known before any memory is taken: what
 * an optimizer, averages and the last good state remember, and what the records of both players'
 * updates hold of the weights' size, second derivatives and looks ahead too. The factors are what
 * runs of wide networks were measured to keep, rounded up.
 */
record WeightCopies(
        Method method, Averaging averaging, Optimizer ofGenerator, Optimizer ofDiscriminator) {
    /** The weights, those held and those of the last good state, and their gradient. */
    private static final int OF_A_PLAYER = 10;

    private static final int OF_A_MOMENT = 3;
    private static final int OF_OPTIMISM = 4;
    private static final int OF_AN_AVERAGE = 4;
    private static final int OF_A_SLOPE = 3;
    private static final int OF_THE_PAST = 7;
    private static final int OF_CONSENSUS = 8;
    private static final int OF_A_SLOPE_IN_CONSENSUS = 8;
    private static final int OF_THE_PAST_IN_CONSENSUS = 9;
    private static final int AHEAD_BY_SGD = 10;
    private static final int AHEAD_BY_ADAM = 23;
    private static final int AHEAD_WITH_A_PENALTY = 7;

    /** {@return how many there are of each of the generator's weights} */
    long generator() {
        boolean averages = averaging instanceof Averaging.Exponential;
        return ofPlayer(ofGenerator) + (averages ? OF_AN_AVERAGE : 0);
    }

    /** {@return how many there are of each of the discriminator's weights, but for looks ahead} */
    long discriminator() {
        return ofPlayer(ofDiscriminator);
    }

    /** {@return how many more there are of each for one update that the generator foresees} */
    long oneAhead() {
        int step = ofDiscriminator instanceof Optimizer.Adam ? AHEAD_BY_ADAM : AHEAD_BY_SGD;
        return step + AHEAD_WITH_A_PENALTY * (slopes() + pasts());
    }

    private long ofPlayer(Optimizer optimizer) {
        return OF_A_PLAYER
                + OF_A_MOMENT * optimizer.moments()
                + (method.moves() instanceof Moves.Optimistic ? OF_OPTIMISM : 0)
                + OF_A_SLOPE * slopes()
                + OF_THE_PAST * pasts()
                + (has(Penalty.Consensus.class) ? ofConsensus() : 0);
    }

    private long ofConsensus() {
        return OF_CONSENSUS
                + OF_A_SLOPE_IN_CONSENSUS * slopes()
                + OF_THE_PAST_IN_CONSENSUS * pasts();
    }

    private long slopes() {
        return method.penalties().stream().filter(Penalty::limitsSlope).count();
    }

    private long pasts() {
        return has(Penalty.HistoricalAveraging.class) ? 1 : 0;
    }

    private boolean has(Class<? extends Penalty> kind) {
        return method.penalties().stream().anyMatch(kind::isInstance);
    }
}
