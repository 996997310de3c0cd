package org.ganscope.ui;

import org.ganscope.config.Changed;
import org.ganscope.config.ConfigException;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.gan.Player;
import org.ganscope.nn.Activation;
import org.ganscope.nn.Layer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Adds, takes out and resizes layers of a player's network. The result is always a valid config:
 * the discriminator ends in one linear unit, and the generator's last layer that has units has one
 * for each dimension of the data. What would break that throws a {@link ConfigException} with the
 * reasons; {@link ValidEdit} asks first. Layers are counted from 0. Pure.
 */
final class LayerEdit {
    /** What a first hidden layer is like. */
    private static final Layer.Dense FIRST = new Layer.Dense(16, new Activation.Tanh());

    private LayerEdit() {}

    /** {@return the layers of {@code player}, from its input to its output} */
    static List<Layer> layers(ExperimentConfig config, Player player) {
        return switch (player) {
            case GENERATOR -> config.generator().layers();
            case DISCRIMINATOR -> config.discriminator().layers();
        };
    }

    /** {@return the place of the layer that makes the player's output, whose width is fixed} */
    static int output(ExperimentConfig config, Player player) {
        List<Layer> layers = layers(config, player);
        for (int i = layers.size() - 1; i >= 0; i--) {
            if (layers.get(i).hasUnits()) {
                return i;
            }
        }
        return layers.size() - 1;
    }

    /**
     * {@return {@code config} with one more dense layer, which then stands at {@code place}; all
     * but its units are as in the hidden dense layer that is nearest before, else after it}
     *
     * @param place from 0, before the first, to {@link #output}, before the output
     */
    static ExperimentConfig insert(ExperimentConfig config, Player player, int place, int units) {
        Layer.Dense like = neighbour(config, player, place);
        return edited(config, player, layers -> layers.add(place, resized(like, units)));
    }

    /** {@return how many units the layer of a network has that a new one is put beside} */
    static int usualUnits(ExperimentConfig config, Player player, int place) {
        return neighbour(config, player, place).units();
    }

    /** {@return {@code config} without the layer at {@code place}} */
    static ExperimentConfig remove(ExperimentConfig config, Player player, int place) {
        return edited(config, player, layers -> layers.remove(place));
    }

    /**
     * {@return {@code config} with another number of units in the layer at {@code place}}
     *
     * @throws IllegalArgumentException if that layer {@linkplain Layer#hasUnits has none}
     */
    static ExperimentConfig resize(ExperimentConfig config, Player player, int place, int units) {
        return edited(
                config,
                player,
                layers -> layers.set(place, (Layer) resized((Record) layers.get(place), units)));
    }

    private static ExperimentConfig edited(
            ExperimentConfig config, Player player, Consumer<List<Layer>> edit) {
        List<Layer> layers = new ArrayList<>(layers(config, player));
        edit.accept(layers);
        return switch (player) {
            case GENERATOR ->
                    Changed.field(
                            config,
                            "generator",
                            Changed.field(config.generator(), "layers", layers));
            case DISCRIMINATOR ->
                    Changed.field(
                            config,
                            "discriminator",
                            Changed.field(config.discriminator(), "layers", layers));
        };
    }

    private static <T extends Record> T resized(T layer, int units) {
        return Changed.field(layer, "units", units);
    }

    private static Layer.Dense neighbour(ExperimentConfig config, Player player, int place) {
        List<Layer> hidden = layers(config, player).subList(0, output(config, player));
        int cut = Math.clamp(place, 0, hidden.size());
        return Stream.concat(
                        hidden.subList(0, cut).reversed().stream(),
                        hidden.subList(cut, hidden.size()).stream())
                .filter(Layer.Dense.class::isInstance)
                .map(Layer.Dense.class::cast)
                .findFirst()
                .orElse(FIRST);
    }
}
