package org.ganscope.dynamics;

import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.gan.Player;

/**
 * How plain gradient descent would go: each player's learning rate, and its updates where they
 * alternate.
 *
 * @param first who moves first where they alternate
 */
public record Pace(
        double generatorRate,
        double discriminatorRate,
        int generatorUpdates,
        int discriminatorUpdates,
        Player first) {

    /** {@return the pace of a run after so many steps, whatever its optimizers make of it} */
    public static Pace of(ExperimentConfig config, long steps) {
        return new Pace(
                config.generatorOptimizer().rate(steps),
                config.discriminatorOptimizer().rate(steps),
                config.generatorSteps(),
                config.discriminatorSteps(),
                config.moves().first());
    }

    double rate(Player player) {
        return switch (player) {
            case GENERATOR -> generatorRate;
            case DISCRIMINATOR -> discriminatorRate;
        };
    }

    int updates(Player player) {
        return switch (player) {
            case GENERATOR -> generatorUpdates;
            case DISCRIMINATOR -> discriminatorUpdates;
        };
    }

    Player second() {
        return first == Player.GENERATOR ? Player.DISCRIMINATOR : Player.GENERATOR;
    }
}
