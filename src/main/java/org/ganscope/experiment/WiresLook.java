package org.ganscope.experiment;

import org.ganscope.gan.Insides;
import org.ganscope.gan.WeightPlace;

import java.util.List;

/** Reads the weights of shown units. TRAINER thread. */
final class WiresLook {
    private final Insides insides;

    WiresLook(Insides insides) {
        this.insides = insides;
    }

    Wires wires(LayerPlaces layer, List<Integer> shown, List<Integer> before) {
        int straight = (int) shown.stream().filter(unit -> unit < layer.straight()).count();
        int pieces = layer.pieces();
        int size = (shown.size() - straight) * pieces * before.size();
        float[] weights = new float[size];
        float[] gradients = new float[size];
        int next = 0;
        for (int unit : shown.subList(straight, shown.size())) {
            for (int piece = 0; piece < pieces; piece++) {
                for (int from : before) {
                    WeightPlace place = layer.weight(unit, from, piece);
                    weights[next] = insides.weight(place);
                    gradients[next] = insides.gradient(place);
                    next++;
                }
            }
        }
        return new Wires(
                straight,
                pieces,
                new Matrix(before.size(), weights),
                new Matrix(before.size(), gradients));
    }

    OwnNumbers own(LayerPlaces layer, List<Integer> shown) {
        List<String> names = layer.ownNames();
        float[] values = new float[shown.size() * names.size()];
        float[] gradients = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            WeightPlace place = layer.own(shown.get(i / names.size()), i % names.size());
            values[i] = insides.weight(place);
            gradients[i] = insides.gradient(place);
        }
        return new OwnNumbers(
                names, new Matrix(names.size(), values), new Matrix(names.size(), gradients));
    }
}
