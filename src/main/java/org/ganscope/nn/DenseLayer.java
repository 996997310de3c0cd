package org.ganscope.nn;

import org.ganscope.autodiff.Leaf;
import org.ganscope.autodiff.Node;
import org.ganscope.math.RandomStream;

import java.util.List;

/** activation(W x + b) with its weights. Belongs to the training thread. */
final class DenseLayer implements WorkingLayer {
    private final Activation activation;
    private final Parameter weights;
    private final Parameter bias;

    /** Draws W, row by row, then b, uniformly from +-1/sqrt(inputs). */
    DenseLayer(String name, Layer.Dense layer, int inputs, RandomStream initialisation) {
        activation = layer.activation();
        double bound = 1 / Math.sqrt(inputs);
        weights =
                new Parameter(
                        name + " weights", drawn(layer.units(), inputs, bound, initialisation));
        bias = new Parameter(name + " bias", drawn(layer.units(), 1, bound, initialisation));
    }

    private static Leaf drawn(int rows, int columns, double bound, RandomStream random) {
        float[] values = new float[rows * columns];
        random.uniform(values, values.length);
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) ((2.0 * values[i] - 1) * bound);
        }
        Leaf matrix = Leaf.variable(rows, columns);
        matrix.write(values);
        return matrix;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(weights, bias);
    }

    @Override
    public Node of(Node x, Weights at, Pass pass) {
        return activation.of(at.of(weights).affine(x, at.of(bias)));
    }
}
