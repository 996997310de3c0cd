package org.ganscope.nn;

import org.ganscope.autodiff.LayerOperations;
import org.ganscope.autodiff.Node;
import org.ganscope.math.RandomStream;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The largest of several W x + b for each unit. Belongs to the training thread. */
final class MaxoutLayer implements WorkingLayer {
    private final int pieces;
    private final Parameter weights;
    private final Optional<Parameter> bias;

    /** Draws W, all pieces of the first unit first, then b. */
    MaxoutLayer(String name, Maxout layer, int inputs, RandomStream initialisation) {
        pieces = layer.pieces();
        int rows = layer.units() * pieces;
        StartingWeights start = new StartingWeights(inputs, initialisation);
        weights = new Parameter(name + " weights", start.matrix(layer.initialiser(), rows, inputs));
        bias = start.bias(layer.bias(), rows).map(b -> new Parameter(name + " bias", b));
    }

    @Override
    public List<Parameter> parameters() {
        return Stream.concat(Stream.of(weights), bias.stream()).toList();
    }

    @Override
    public Node of(Node x, Weights at, Pass pass) {
        Node w = at.of(weights);
        Node sums = bias.map(b -> w.affine(x, at.of(b))).orElseGet(() -> w.product(x));
        return LayerOperations.maxima(sums, pieces);
    }
}
