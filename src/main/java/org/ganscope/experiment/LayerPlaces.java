package org.ganscope.experiment;

import org.ganscope.gan.Player;
import org.ganscope.gan.WeightPlace;
import org.ganscope.nn.BatchNorm;
import org.ganscope.nn.Bias;
import org.ganscope.nn.Layer;
import org.ganscope.nn.LayerNorm;
import org.ganscope.nn.Maxout;
import org.ganscope.nn.MinibatchDiscrimination;
import org.ganscope.nn.MinibatchStandardDeviation;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Where in a layer's matrices the numbers of its units stand. Units are counted from 0.
 *
 * @param number of the layer, from 1
 * @param inputs features that it is given
 */
public record LayerPlaces(Player player, int number, Layer layer, int inputs) {

    /** {@return the units that take the unit of the same place before them, and no other} */
    public int straight() {
        return switch (layer) {
            case Layer.Dense _, Maxout _, Layer.Constant _ -> 0;
            case Layer.Scale _,
                    BatchNorm _,
                    LayerNorm _,
                    Layer.Dropout _,
                    MinibatchDiscrimination _,
                    MinibatchStandardDeviation _ ->
                    inputs;
        };
    }

    /** {@return how many weights each of the other units has for each unit before it} */
    public int pieces() {
        return switch (layer) {
            case Layer.Dense _ -> 1;
            case Maxout maxout -> maxout.pieces();
            case MinibatchDiscrimination discrimination -> discrimination.dimensions();
            case Layer.Constant _,
                    Layer.Scale _,
                    BatchNorm _,
                    LayerNorm _,
                    Layer.Dropout _,
                    MinibatchStandardDeviation _ ->
                    0;
        };
    }

    /** {@return the place of one weight of a unit for a unit before it} */
    public WeightPlace weight(int unit, int before, int piece) {
        int row = (unit - straight()) * pieces() + piece;
        return new WeightPlace(player, number, 0, row * inputs + before);
    }

    /** {@return what a unit learns beside its weights} */
    public List<String> ownNames() {
        return switch (layer) {
            case Layer.Dense dense ->
                    dense.bias() instanceof Bias.None ? List.of() : List.of("bias");
            case Maxout maxout ->
                    maxout.bias() instanceof Bias.None
                            ? List.of()
                            : IntStream.rangeClosed(1, maxout.pieces())
                                    .mapToObj(piece -> "bias of piece " + piece)
                                    .toList();
            case Layer.Constant _ -> List.of("value");
            case BatchNorm _, LayerNorm _ -> List.of("gain", "shift");
            case Layer.Scale _,
                    Layer.Dropout _,
                    MinibatchDiscrimination _,
                    MinibatchStandardDeviation _ ->
                    List.of();
        };
    }

    /** {@return the place of one of those numbers, in their order} */
    public WeightPlace own(int unit, int which) {
        return switch (layer) {
            case Maxout maxout ->
                    new WeightPlace(player, number, 1, unit * maxout.pieces() + which);
            case BatchNorm _, LayerNorm _ -> new WeightPlace(player, number, which, unit);
            case Layer.Constant _ -> new WeightPlace(player, number, 0, unit);
            case Layer.Dense _,
                    Layer.Scale _,
                    Layer.Dropout _,
                    MinibatchDiscrimination _,
                    MinibatchStandardDeviation _ ->
                    new WeightPlace(player, number, 1, unit);
        };
    }
}
