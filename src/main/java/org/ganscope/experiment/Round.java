package org.ganscope.experiment;

import org.ganscope.codec.RefusedArrayException;
import org.ganscope.codec.Transfer;
import org.ganscope.gan.Player;
import org.ganscope.gan.PlayerUpdate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far a step has come: the updates that each player has made in it, and sums over what these
 * were about. Immutable.
 *
 * @param layers of each player's last update in it, where somebody looked
 */
record Round(
        int discriminatorUpdates,
        int generatorUpdates,
        double discriminatorLoss,
        double generatorLoss,
        double dReal,
        double dFake,
        double discriminatorGradient,
        double generatorGradient,
        Map<LayerFigure, Double> layers) {
    /** As a config allows at most. */
    private static final int MOST_UPDATES = 1000;

    /** A round before its first update. */
    static final Round NEW = new Round(0, 0, 0, 0, 0, 0, 0, 0, Map.of());

    Round {
        layers = Map.copyOf(layers);
    }

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
                            generatorGradient,
                            layers);
            case GENERATOR ->
                    new Round(
                            discriminatorUpdates,
                            generatorUpdates + 1,
                            discriminatorLoss,
                            generatorLoss + update.loss(),
                            dReal,
                            dFake,
                            discriminatorGradient,
                            generatorGradient + update.gradientNorm(),
                            layers);
        };
    }

    /** {@return the round after a look at the layers that its last update moved} */
    Round seeing(Map<LayerFigure, Double> moved) {
        if (moved.isEmpty()) {
            return this;
        }
        Map<LayerFigure, Double> all = new HashMap<>(layers);
        all.putAll(moved);
        return new Round(
                discriminatorUpdates,
                generatorUpdates,
                discriminatorLoss,
                generatorLoss,
                dReal,
                dFake,
                discriminatorGradient,
                generatorGradient,
                all);
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
        var brought =
                new Round(
                        updates(updates[0]),
                        updates(updates[1]),
                        sums[0],
                        sums[1],
                        sums[2],
                        sums[3],
                        sums[4],
                        sums[5],
                        Map.of());
        if (brought.isOver(config) || (brought.isBegun() && config.moves().together())) {
            throw new RefusedArrayException("round/updates", "must be of a round that is not over");
        }
        // Between steps there are none, so that a file of such a moment has no room for them.
        return brought.isBegun()
                ? brought.seeing(layersThrough(transfer, config.layerFigures()))
                : brought;
    }

    /**
     * A player may have made more updates than the config has now: that changes while it trains.
     */
    private static int updates(long brought) {
        if (brought < 0 || brought > MOST_UPDATES) {
            throw new RefusedArrayException("round/updates", "must be 0 to " + MOST_UPDATES);
        }
        return (int) brought;
    }

    private Map<LayerFigure, Double> layersThrough(Transfer transfer, List<LayerFigure> all) {
        List<LayerFigure> known = all.stream().filter(layers::containsKey).toList();
        long[] places =
                transfer.longs(
                        "round/layers/places",
                        known.stream().mapToLong(all::indexOf).toArray(),
                        0,
                        all.size());
        double[] values =
                transfer.doubles(
                        "round/layers/values",
                        known.stream().mapToDouble(layers::get).toArray(),
                        places.length,
                        places.length);
        Map<LayerFigure, Double> brought = new HashMap<>();
        for (int i = 0; i < places.length; i++) {
            if (places[i] < 0 || places[i] >= all.size()) {
                throw new RefusedArrayException(
                        "round/layers/places", "must be below " + all.size());
            }
            brought.put(all.get((int) places[i]), values[i]);
        }
        return brought;
    }

    /** {@return means over the updates so far; NaN for a player without one} */
    StepFigures figures() {
        return new StepFigures(
                discriminatorLoss / discriminatorUpdates,
                generatorLoss / generatorUpdates,
                dReal / discriminatorUpdates,
                dFake / discriminatorUpdates,
                discriminatorGradient / discriminatorUpdates,
                generatorGradient / generatorUpdates,
                layers);
    }
}
