package org.ganscope.nn;

import org.ganscope.math.RandomStream;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes the working layers of a network from what a config says of them, with freshly drawn
 * weights.
 *
 * @param network its name, for messages
 * @param initialisation where the weights are drawn from, in the order of the layers
 * @param dropout where the layers draw while they train
 */
record StartingLayers(String network, RandomStream initialisation, RandomStream dropout) {

    /**
     * {@return the layers, first layer first}
     *
     * @param inputs features of one sample
     */
    List<WorkingLayer> of(List<Layer> layers, int inputs) {
        List<WorkingLayer> made = new ArrayList<>();
        int width = inputs;
        for (Layer layer : layers) {
            String name = network + " layer " + (made.size() + 1);
            made.add(start(name, layer, width));
            width = layer.outputs(width);
        }
        return List.copyOf(made);
    }

    private WorkingLayer start(String name, Layer layer, int inputs) {
        return switch (layer) {
            case Layer.Dense dense -> new DenseLayer(name, dense, inputs, initialisation);
            case Layer.Constant constant ->
                    new ConstantLayer(name, constant, inputs, initialisation);
            case Layer.Scale(double factor) -> new ScaleLayer(factor);
            case Maxout maxout -> new MaxoutLayer(name, maxout, inputs, initialisation);
            case BatchNorm norm -> new BatchNormLayer(name, norm, inputs);
            case LayerNorm norm -> new LayerNormLayer(name, norm, inputs);
            case Layer.Dropout(double rate) -> new DropoutLayer(rate, dropout);
            case MinibatchDiscrimination discrimination ->
                    new MinibatchDiscriminationLayer(name, discrimination, inputs, initialisation);
            case MinibatchStandardDeviation _ -> new MinibatchStandardDeviationLayer();
        };
    }
}
