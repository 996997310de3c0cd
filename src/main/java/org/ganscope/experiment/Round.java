package org.ganscope.experiment;

import org.ganscope.codec.RefusedArrayException;
import org.ganscope.codec.Transfer;
import org.ganscope.gan.Player;
import org.ganscope.gan.PlayerUpdate;

/**
 * How far a step has come: the updates that each player has made in it, and sums over what these
 * were about. Immutable.
 */
record Round(
        int discriminatorUpdates,
        int generatorUpdates,
        double discriminatorLoss,
        double generatorLoss,
        double dReal,
        double dFake,
        double discriminatorGradient,
        double generatorGradient) {
    /** A round before its first update. */
    static final Round NEW = new Round(0, 0, 0, 0, 0, 0, 0, 0);

    /** {@return whose update comes next: first all of one player's, then the other's} */
    Player turn(ExperimentConfig config) {
        return switch (config.moves().first()) {
            case DISCRIMINATOR ->
                    generatorUpdates == 0 && discriminatorUpdates < config.discriminatorSteps()
                            ? Player.DISCRIMINATOR
                            : Player.GENERATOR;
            case GENERATOR ->
                    discriminatorUpdates == 0 && generatorUpdates < config.generatorSteps()
                            ? Player.GENERATOR
                            : Player.DISCRIMINATOR;
        };
    }

    boolean isBegun() {
        return discriminatorUpdates + generatorUpdates > 0;
    }

    boolean isOver(ExperimentConfig config) {
        return switch (config.moves().first()) {
            case DISCRIMINATOR -> generatorUpdates >= config.generatorSteps();
            case GENERATOR -> discriminatorUpdates >= config.discriminatorSteps();
        };
    }

    /** {@return the round after one more update of {@code player}} */
    Round with(Player player, PlayerUpdate update) {
        return switch (player) {
            case DISCRIMINATOR ->
                    new Round(
                            discriminatorUpdates + 1,
                            generatorUpdates,
                            discriminatorLoss + update.loss(),
                            generatorLoss,
                            dReal + update.meanReal(),
                            dFake + update.meanFake(),
                            discriminatorGradient + update.gradientNorm(),
                            generatorGradient);
            case GENERATOR ->
                    new Round(
                            discriminatorUpdates,
                            generatorUpdates + 1,
                            discriminatorLoss,
                            generatorLoss + update.loss(),
                            dReal,
                            dFake,
                            discriminatorGradient,
                            generatorGradient + update.gradientNorm());
        };
    }

    /** {@return a round of a run with this config, by way of a transfer} */
    Round through(Transfer transfer, ExperimentConfig config) {
        long[] updates =
                transfer.longs(
                        "round/updates", new long[] {discriminatorUpdates, generatorUpdates}, 2, 2);
        double[] sums =
                transfer.doubles(
                        "round/sums",
                        new double[] {
                            discriminatorLoss,
                            generatorLoss,
                            dReal,
                            dFake,
                            discriminatorGradient,
                            generatorGradient
                        },
                        6,
                        6);
        if (updates[0] < 0
                || updates[0] > config.discriminatorSteps()
                || updates[1] < 0
                || updates[1] > config.generatorSteps()) {
            throw new RefusedArrayException("round/updates", "must be of a round that is not over");
        }
        return new Round(
                (int) updates[0],
                (int) updates[1],
                sums[0],
                sums[1],
                sums[2],
                sums[3],
                sums[4],
                sums[5]);
    }

    /** {@return means over the updates so far; NaN for a player without one} */
    StepFigures figures() {
        return new StepFigures(
                discriminatorLoss / discriminatorUpdates,
                generatorLoss / generatorUpdates,
                dReal / discriminatorUpdates,
                dFake / discriminatorUpdates,
                discriminatorGradient / discriminatorUpdates,
                generatorGradient / generatorUpdates);
    }
}
