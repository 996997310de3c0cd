package org.ganscope.gan;

import org.ganscope.autodiff.Leaf;
import org.ganscope.autodiff.Node;
import org.ganscope.nn.Network;
import org.ganscope.nn.Parameter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A player's network as one who looks inside finds it between two updates: each number that it
 * learns, the last update's gradient of it, and what its layers make of any input. The weights are
 * those that train, also where averaged ones are shown. Belongs to the training thread.
 */
public final class Insides {
    private final Player player;
    private final Players players;
    private final Network network;
    private final List<List<Parameter>> layers;
    private final List<List<float[]>> gradients;

    Insides(Player player, Players players, Optional<List<float[]>> gradients) {
        this.player = player;
        this.players = players;
        network = players.of(player).network();
        layers = network.parametersByLayer();
        this.gradients = gradients.map(this::byLayer).orElse(List.of());
    }

    private List<List<float[]>> byLayer(List<float[]> all) {
        List<List<float[]>> result = new ArrayList<>();
        int first = 0;
        for (List<Parameter> layer : layers) {
            result.add(all.subList(first, first + layer.size()));
            first += layer.size();
        }
        return result;
    }

    /**
     * {@return what messages call the matrix}
     *
     * @throws IndexOutOfBoundsException if the network has no such number
     */
    public String name(WeightPlace place) {
        return parameter(place).name();
    }

    /** {@return whether the network has such a number} */
    public boolean has(WeightPlace place) {
        int layer = place.layer() - 1;
        return layer >= 0
                && layer < layers.size()
                && place.parameter() >= 0
                && place.parameter() < layers.get(layer).size()
                && place.element() >= 0
                && place.element() < parameter(place).matrix().size();
    }

    /** {@return the number} */
    public float weight(WeightPlace place) {
        return data(place)[place.element()];
    }

    /** {@return its gradient in the player's last update; NaN before the first} */
    public float gradient(WeightPlace place) {
        return gradients.isEmpty()
                ? Float.NaN
                : gradients.get(place.layer() - 1).get(place.parameter())[place.element()];
    }

    /** Changes the number; what the optimizer remembers of it stays. */
    public void set(WeightPlace place, float value) {
        data(place)[place.element()] = value;
    }

    private Parameter parameter(WeightPlace place) {
        return layers.get(place.layer() - 1).get(place.parameter());
    }

    private float[] data(WeightPlace place) {
        return parameter(place).matrix().value().data;
    }

    /**
     * {@return what the layers make of a number of inputs at once: of noise, or of what D can be
     * asked about, samples or descriptions of batches}
     */
    public LayerAnswers answers(int columns) {
        Sees sees = players.sees();
        Leaf x = Leaf.variable(rows(), columns);
        Node given = player == Player.DISCRIMINATOR ? sees.answer(x) : x;
        return new LayerAnswers(x, Optional.empty(), given, network.evaluationByLayer(given));
    }

    /**
     * {@return the same of a discriminator that looks at the batch: each sample as one of a batch}
     *
     * @param size samples of the batch
     */
    public LayerAnswers answersAmong(int columns, int size) {
        Sees sees = players.sees();
        Leaf x = Leaf.variable(rows(), columns);
        Leaf batch = Leaf.variable(players.dimensions().data(), size);
        Node given = sees.answer(x);
        return new LayerAnswers(
                x, Optional.of(batch), given, network.amongByLayer(given, sees.view(batch)));
    }

    private int rows() {
        return switch (player) {
            case GENERATOR -> players.dimensions().latent();
            case DISCRIMINATOR -> players.sees().asked(players.dimensions());
        };
    }
}
