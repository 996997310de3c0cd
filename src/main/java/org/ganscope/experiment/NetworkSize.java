package org.ganscope.experiment;

import org.ganscope.nn.Layer;

import java.util.List;

/**
 * How large a network will be, known before any memory is taken.
 *
 * @param weights the number of its parameters
 * @param units the number of values that it computes for one input
 */
record NetworkSize(long weights, long units) {

    /** {@return the size of a network of these layers on {@code inputs} values} */
    static NetworkSize of(int inputs, List<Layer> layers) {
        long weights = 0;
        long units = 0;
        int width = inputs;
        for (Layer layer : layers) {
            weights += layer.weights(width);
            units += layer.values(width, 1);
            width = layer.outputs(width);
        }
        return new NetworkSize(weights, units);
    }
}
