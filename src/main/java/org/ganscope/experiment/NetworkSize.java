package org.ganscope.experiment;

import org.ganscope.nn.Layer;

import java.util.ArrayList;
import java.util.List;

/**
 * How large a network will be, known before any memory is taken.
 *
 * @param inputs features of one sample
 */
record NetworkSize(int inputs, List<Layer> layers) {

    /** {@return how many numbers it remembers} */
    long weights() {
        long weights = 0;
        int width = inputs;
        for (Layer layer : layers) {
            weights += layer.weights(width);
            width = layer.outputs(width);
        }
        return weights;
    }

    /** {@return the numbers, from 1, of the layers that remember something} */
    List<Integer> learningLayers() {
        List<Integer> numbers = new ArrayList<>();
        int width = inputs;
        for (int i = 0; i < layers.size(); i++) {
            if (layers.get(i).weights(width) > 0) {
                numbers.add(i + 1);
            }
            width = layers.get(i).outputs(width);
        }
        return numbers;
    }

    /** {@return how many numbers it computes for one sample of a batch} */
    long values(int batch) {
        long values = 0;
        int width = inputs;
        for (Layer layer : layers) {
            values += layer.values(width, batch);
            width = layer.outputs(width);
        }
        return values;
    }
}
