package org.ganscope.nn;

import org.ganscope.autodiff.LayerOperations;
import org.ganscope.autodiff.Leaf;
import org.ganscope.autodiff.Node;
import org.ganscope.math.RandomStream;

import java.util.List;

/** Adds how close a sample is to its batch. Belongs to the training thread. */
final class MinibatchDiscriminationLayer implements WorkingLayer {
    private final int kernels;
    private final Parameter weights;

    MinibatchDiscriminationLayer(
            String name, MinibatchDiscrimination layer, int inputs, RandomStream initialisation) {
        kernels = layer.kernels();
        StartingWeights start = new StartingWeights(inputs, initialisation);
        weights =
                new Parameter(
                        name + " weights",
                        start.matrix(layer.initialiser(), kernels * layer.dimensions(), inputs));
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(weights);
    }

    @Override
    public Node of(Node x, Weights at, Pass pass) {
        return x.above(
                switch (pass) {
                    case Pass.Training _ -> within(x, at);
                    case Pass.Among(Node batch) when batch.equals(x) -> within(x, at);
                    case Pass.Among(Node batch) -> among(x, batch, at);
                    case Pass.Evaluation _ -> Leaf.constant(kernels, x.columns(), 1);
                });
    }

    private Node within(Node batch, Weights at) {
        Node m = at.of(weights).product(batch);
        return LayerOperations.closeness(m, m, kernels);
    }

    /** In the place of an average sample: itself, and the others but for one of them. */
    private Node among(Node x, Node batch, Weights at) {
        Node t = at.of(weights);
        Node near = LayerOperations.closeness(t.product(x), t.product(batch), kernels);
        return near.times(1 - 1.0 / batch.columns()).plus(1);
    }
}
