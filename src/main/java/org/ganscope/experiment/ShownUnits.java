package org.ganscope.experiment;

import org.ganscope.nn.Layer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Which units of a network are shown: all of narrow layers, the first ones of wide layers. */
final class ShownUnits {
    /** A picture of more units than these in a layer tells nobody anything. */
    static final int MOST = 24;

    /** Of those that a layer adds to what it is given. */
    private static final int MOST_ADDED = 8;

    private ShownUnits() {}

    /**
     * {@return the numbers of the shown units, from 0: of what the network is given, then of each
     * layer}
     */
    static List<List<Integer>> of(List<LayerPlaces> layers, int inputs) {
        List<List<Integer>> all = new ArrayList<>();
        all.add(first(inputs));
        for (LayerPlaces places : layers) {
            Layer layer = places.layer();
            int units = layer.outputs(places.inputs());
            if (places.straight() == 0) {
                all.add(first(units));
            } else {
                List<Integer> shown = new ArrayList<>(all.getLast());
                int added = Math.min(MOST_ADDED, units - places.straight());
                IntStream.range(0, added).map(i -> places.straight() + i).forEach(shown::add);
                all.add(shown);
            }
        }
        return all;
    }

    private static List<Integer> first(int units) {
        return IntStream.range(0, Math.min(MOST, units)).boxed().toList();
    }
}
