package org.ganscope.nn;

import org.ganscope.autodiff.Node;
import org.ganscope.math.RandomStream;

import java.util.List;

/** A bias alone, the same for every sample. Belongs to the training thread. */
final class ConstantLayer implements WorkingLayer {
    private final Parameter value;

    ConstantLayer(String name, Layer.Constant layer, int inputs, RandomStream initialisation) {
        StartingWeights start = new StartingWeights(inputs, initialisation);
        value = new Parameter(name + " value", start.matrix(layer.initialiser(), layer.units(), 1));
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(value);
    }

    @Override
    public Node of(Node x, Weights at, Pass pass) {
        return at.of(value).broadcast(value.matrix().rows(), x.columns());
    }
}
