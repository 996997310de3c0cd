package org.ganscope.experiment;

import org.ganscope.gan.Player;

import java.util.List;

/**
 * One player's network, as far as it is shown. Immutable.
 *
 * @param domain which inputs the units are shown over
 * @param samples how many samples of each kind the means and deviations are of
 * @param inputNames of the shown numbers that the network is given
 * @param input what the network is given
 * @param layers first layer first
 */
public record PlayerPicture(
        Player player,
        Domain domain,
        int samples,
        List<String> inputNames,
        UnitsPicture input,
        List<LayerPicture> layers) {
    public PlayerPicture {
        inputNames = List.copyOf(inputNames);
        layers = List.copyOf(layers);
    }

    /** {@return what stands before a layer, 0 for the first: the layer before, or the input} */
    public UnitsPicture before(int layer) {
        return layer == 0 ? input : layers.get(layer - 1).units();
    }

    /** {@return where the numbers of a layer, 0 for the first, stand in the network} */
    public LayerPlaces places(int layer) {
        return new LayerPlaces(player, layer + 1, layers.get(layer).layer(), before(layer).units());
    }
}
