package org.ganscope.nn;

import org.ganscope.autodiff.Leaf;
import org.ganscope.autodiff.Node;
import org.ganscope.math.RandomStream;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * activation(W x + b), W perhaps normalised, b perhaps left out. Belongs to the training thread.
 */
final class DenseLayer implements WorkingLayer {
    private final Activation activation;
    private final Parameter weights;
    private final Optional<Parameter> bias;
    private final Optional<SpectralNorm> norm;

    /** Draws W, row by row, then b, then what the normalisation starts from. */
    DenseLayer(String name, Layer.Dense layer, int inputs, RandomStream initialisation) {
        activation = layer.activation();
        StartingWeights start = new StartingWeights(inputs, initialisation);
        Leaf w = start.matrix(layer.initialiser(), layer.units(), inputs);
        weights = new Parameter(name + " weights", w);
        bias = start.bias(layer.bias(), layer.units()).map(b -> new Parameter(name + " bias", b));
        norm =
                switch (layer.normalisation()) {
                    case WeightNormalisation.None _ -> Optional.empty();
                    case WeightNormalisation.Spectral(int iterations) ->
                            Optional.of(new SpectralNorm(iterations, w, initialisation));
                };
    }

    @Override
    public List<Parameter> parameters() {
        return Stream.concat(Stream.of(weights), bias.stream()).toList();
    }

    @Override
    public List<Leaf> memory() {
        return norm.map(SpectralNorm::memory).orElse(List.of());
    }

    @Override
    public Node of(Node x, Weights at, Pass pass) {
        Node raw = at.of(weights);
        Node w = norm.map(spectral -> spectral.of(raw, pass)).orElse(raw);
        Node sum = bias.map(b -> w.affine(x, at.of(b))).orElseGet(() -> w.product(x));
        return activation.of(sum);
    }
}
